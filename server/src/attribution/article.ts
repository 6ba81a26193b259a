/** Puts an article together: what was read of its blocks, its sources, outlets, evidence and quotations. */
import type { Document, Span } from '../document/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import { buildAttribution, isCited } from './build.ts';
import { type Credit, creditAttribution, creditsOf } from './credits/index.ts';
import { corroborating } from './disclosure/corroboration.ts';
import { disclose, reasonsOf } from './disclosure/index.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { type BlockPlaces, type Evidence, evidenceOf, placesOf } from './evidence/index.ts';
import { flagsOf } from './flags.ts';
import { genreOf } from './genre/index.ts';
import { type LedgerPlace, listSources, readLedger } from './ledger.ts';
import { keyOf } from './outlets/index.ts';
import { sourceSpan } from './places.ts';
import { continuations } from './quotations/continuations.ts';
import { joinQuotations, type QuotationDraft, readQuotations } from './quotations/index.ts';
import { readBlocks } from './read-blocks.ts';
import { ownOutlets, passOn } from './relays/index.ts';
import { resolveSources } from './sources/index.ts';
import type { ReadBlock } from './sources/types.ts';
import type { Article, ArticleContext, Attribution } from './types.ts';

/** A credit with the position of its block in the list of read blocks. */
interface PlacedCredit {
  readonly credit: Credit;
  readonly position: number;
}

type Item = Draft | PlacedCredit;

const startOf = (item: Item): number => ('credit' in item ? item.credit.cue.start : item.raw.cue.start);
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Finds who says what in a document. `links` tells which links can stand as evidence. A document that came from another
 * by a change costs the blocks that the change touched, and one cheap pass over the whole.
 */
export function readArticle(
  document: Document,
  links: ReadonlyMap<string, LinkVerdict>,
  context: ArticleContext,
): Article {
  const blocks = readBlocks(document);
  const sources = resolveSources(blocks);
  const isOwn = ownOutlets(context.publication);
  const credits = blocks.map(({ analysis }) =>
    creditsOf(analysis).filter(
      ({ kind, outlets }) => kind !== 'relayed' || !outlets.some(({ outlet }) => isOwn(outlet)),
    ),
  );
  const creditLines = credits.map((found) => found.map(({ line }) => line));
  const drafts = draftsOf(
    blocks,
    sources,
    (position, { cue }) => creditLines[position]?.some((line) => overlaps(line, cue)) === true,
  );
  passOn(drafts, isOwn);

  const placed = credits.flatMap((found, position) => found.map((credit) => ({ credit, position })));
  const items = [...drafts, ...placed].sort((a, b) => a.position - b.position || startOf(a) - startOf(b));
  const ids = new Map<Item, string>(items.map((item, i) => [item, `a${i + 1}`]));
  const ledger = readLedger(blocks, sources);
  const quotations = joinQuotations(blocks);
  const places = items.map((item) => ('credit' in item ? creditPlaces(item, blocks) : placesOf(item)));
  const found = evidenceOf(document, links, places);
  const evidence = new Map<Item, readonly Evidence[]>(items.map((item, i) => [item, found[i] ?? []]));
  const built = buildDrafts({ blocks, drafts, ids, ledger, quotations, evidence, isOwn });
  const entries = once(() => entriesByName(ledger));
  const attributions = items.map((item) =>
    'credit' in item
      ? creditAttribution(
          item.credit,
          blocks[item.position] as ReadBlock,
          ids.get(item) ?? '',
          (outlet) => (outlet.name === null ? null : (entries().get(keyOf(outlet.name)) ?? null)),
          evidence.get(item) ?? [],
        )
      : (built.get(item) as Attribution),
  );
  return {
    document,
    genre: genreOf(document, blocks),
    attributions,
    sources: listSources(ledger, attributions),
    quotations: readQuotations(blocks, quotations, idsByPlace(drafts, ids)),
    reasons: reasonsOf(blocks),
    links: document.links,
    citations: document.citations,
  };
}

/** Where a credit stands. Lines that thank somebody have no evidence of their own. */
function creditPlaces({ credit, position }: PlacedCredit, blocks: readonly ReadBlock[]): BlockPlaces {
  const read = blocks[position] as ReadBlock;
  const nowhere = { start: -1, end: -1 };
  const relayed = credit.kind === 'relayed';
  return {
    block: read.index,
    sentence: relayed ? sourceSpan(read, credit.sentence ?? credit.line) : nowhere,
    source: relayed && credit.source ? sourceSpan(read, credit.source) : null,
    cue: relayed ? sourceSpan(read, credit.cue) : nowhere,
    content: [],
    whole: false,
  };
}

/** The ledger's entries by name; of several with one name the first. */
function entriesByName(ledger: readonly LedgerPlace[]): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const { name, id } of ledger) if (!entries.has(keyOf(name))) entries.set(keyOf(name), id);
  return entries;
}

/** What is made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

interface Parts {
  readonly blocks: readonly ReadBlock[];
  readonly drafts: readonly Draft[];
  readonly ids: ReadonlyMap<Item, string>;
  readonly ledger: readonly LedgerPlace[];
  readonly quotations: readonly QuotationDraft[];
  readonly evidence: ReadonlyMap<Item, readonly Evidence[]>;
  readonly isOwn: ReturnType<typeof ownOutlets>;
}

const NOTHING: readonly Span[] = [];

function buildDrafts({ blocks, drafts, ids, ledger, quotations, evidence, isOwn }: Parts): Map<Item, Attribution> {
  const confirmed = corroborating(drafts);
  const disclosures = disclose(drafts, (draft) => (confirmed.get(draft) ?? []).map((other) => ids.get(other) ?? ''));
  const continued = continuations(quotations, drafts);
  const restsOnUnnamed = new Set(
    drafts.filter(({ kind, quoted }) => kind === 'anonymous' && !quoted).map(({ outer }) => outer),
  );
  const built = new Map<Item, Attribution>();
  for (const [i, draft] of drafts.entries()) {
    const own = evidence.get(draft) ?? [];
    const more = continued.get(draft);
    const found = {
      id: ids.get(draft) ?? '',
      sourceId: draft.resolved ? (ledger[draft.resolved.entry]?.id ?? null) : null,
      within: draft.outer ? (ids.get(draft.outer) ?? null) : null,
      flags: flagsOf({
        draft,
        isOwn,
        cited: isCited(own),
        headline: draft.read.block.kind === 'title',
        restsOnUnnamed: restsOnUnnamed.has(draft),
      }),
      evidence: own,
      disclosure: disclosures[i] ?? null,
      continued: more ? more.map((piece) => sourceSpan(blocks[piece.position] as ReadBlock, piece)) : NOTHING,
    };
    built.set(draft, buildAttribution(draft, found));
  }
  return built;
}

/** The ids of attributions by the position of their block and their index in its analysis; null for credits. */
function idsByPlace(
  drafts: readonly Draft[],
  ids: ReadonlyMap<Item, string>,
): (position: number, index: number) => string | null {
  const byPlace: (string | undefined)[][] = [];
  for (const draft of drafts) {
    byPlace[draft.position] ??= [];
    (byPlace[draft.position] as (string | undefined)[])[draft.index] = ids.get(draft) ?? '';
  }
  return (position, index) => byPlace[position]?.[index] ?? null;
}
