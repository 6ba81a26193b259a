/**
 * The passages of an article: what each block attributes, in offsets from the block's start. A passage is the same
 * wherever its block stands, so that an edit leaves all others as they are; one is built anew where its words, whom its
 * sources are, or what the rest of the article adds to it has changed.
 */
import type { Document, Span } from '../../document/types.ts';
import type { LinkVerdict } from '../../links/types.ts';
import { assignEvidence, type Evidence, evidenceByBlock } from '../evidence/index.ts';
import { keyOf } from '../outlets/index.ts';
import type { Outlet } from '../outlets/types.ts';
import { blockSpan, moved } from '../places.ts';
import { continuations } from '../quotations/continuations.ts';
import type { QuotationDraft } from '../quotations/types.ts';
import type { LedgerEntry, ReadBlock, ResolvedArticle } from '../sources/index.ts';
import type { Disclosure, Passage } from '../types.ts';
import { type Added, buildPassage } from './build.ts';
import { disclose } from './disclosures.ts';
import { isCredit, type PassageParts, placesIn, readParts } from './parts.ts';
import { meansTheSame, sameAdded } from './same.ts';

/** A passage with all that it was built from. */
export interface KeptPassage {
  readonly parts: PassageParts;
  readonly added: Added;
  readonly passage: Passage;
}

/** What passages are read from. */
export interface PassageSources {
  readonly document: Document;
  readonly links: ReadonlyMap<string, LinkVerdict>;
  readonly blocks: readonly ReadBlock[];
  readonly sources: ResolvedArticle;
  readonly sourceIds: readonly string[];
  readonly quotations: readonly QuotationDraft[];
  readonly isOwn: (outlet: Outlet | null) => boolean;
}

/** Reads the passage of each block. `before` are those of the article before an edit, read for the same outlet. */
export function readPassages(from: PassageSources, before: readonly KeptPassage[]): KeptPassage[] {
  const { blocks, isOwn, document, links } = from;
  const earlier = alignedWith(blocks, before);
  const parts = partsOf(from, earlier);
  const disclosures = disclose(blocks, parts, from.sources);
  const continued = continuedIn(from, parts);
  const evidence = evidenceByBlock(document, links);
  return parts.map((part, position) => {
    const kept = earlier(position);
    const stays = kept?.parts === part ? kept.added : null;
    if (part.items.length === 0) return kept && stays ? kept : { parts: part, added: NOTHING, passage: EMPTY };
    const sourceIds = idsIn(part, position, from, stays?.sourceIds ?? NO_IDS);
    const shown = evidenceIn(part, evidence.get((blocks[position] as ReadBlock).index));
    const disclosed = disclosures[position] ?? NO_DISCLOSURES;
    const goesOn = continued.get(position) ?? NOT_CONTINUED;
    // Most passages have little added, and it is the same: nothing is made for them.
    const bare = disclosed === NO_DISCLOSURES && shown === NO_EVIDENCE && goesOn === NOT_CONTINUED;
    if (kept && stays && bare && isBare(stays) && stays.sourceIds === sourceIds) return kept;
    const added: Added = { sourceIds, evidence: shown, disclosures: disclosed, continued: goesOn };
    if (kept && stays && sameAdded(stays, added)) return kept;
    return { parts: part, added, passage: buildPassage(part, added, isOwn) };
  });
}

const EMPTY: Passage = { attributions: [] };
const NO_IDS: readonly (string | null)[] = [];
const NO_DISCLOSURES: readonly (Disclosure | null)[] = [];
const NOT_CONTINUED: ReadonlyMap<number, readonly Span[]> = new Map();
const NO_EVIDENCE: readonly (readonly Evidence[])[] = [];
const NOTHING: Added = {
  sourceIds: NO_IDS,
  evidence: NO_EVIDENCE,
  disclosures: NO_DISCLOSURES,
  continued: NOT_CONTINUED,
};

const isBare = ({ evidence, disclosures, continued }: Added): boolean =>
  disclosures === NO_DISCLOSURES && evidence === NO_EVIDENCE && continued === NOT_CONTINUED;

/** Finds the earlier passage of a block, counted from the article's beginning or, behind the edit, from its end. */
function alignedWith(
  blocks: readonly ReadBlock[],
  before: readonly KeptPassage[],
): (position: number) => KeptPassage | undefined {
  const more = blocks.length - before.length;
  return (position) => {
    const { analysis } = blocks[position] as ReadBlock;
    const same = before[position];
    return same?.parts.analysis === analysis || more === 0 ? same : before[position - more];
  };
}

function partsOf(
  { blocks, sources, isOwn }: PassageSources,
  earlier: (position: number) => KeptPassage | undefined,
): PassageParts[] {
  let last: Outlet | null = null;
  return blocks.map(({ block: { kind, prose }, analysis }, position) => {
    const resolved = sources.resolved[position] ?? [];
    const kept = earlier(position)?.parts;
    const stays =
      kept?.analysis === analysis &&
      meansTheSame(kept.resolved, resolved) &&
      (!kept.asksForOutlet || kept.asked === last);
    const part = kept && stays ? kept : readParts({ kind, prose, analysis }, resolved, isOwn, last);
    last = part.named ?? last;
    return part;
  });
}

/** The ids of the items' sources; an outlet that is credited has that of its name. `before` where all are the same. */
function idsIn(
  { items }: PassageParts,
  position: number,
  { sources, sourceIds }: PassageSources,
  before: readonly (string | null)[],
): readonly (string | null)[] {
  const resolved = sources.resolved[position] ?? [];
  let same = before.length === items.length;
  for (let i = 0; same && i < items.length; i++)
    same = idOf(items[i] as PassageParts['items'][number], resolved, sources, sourceIds) === before[i];
  return same ? before : idsOf(items, resolved, sources, sourceIds);
}

const idsOf = (
  items: PassageParts['items'],
  resolved: PassageParts['resolved'],
  sources: ResolvedArticle,
  sourceIds: readonly string[],
): readonly (string | null)[] => items.map((item) => idOf(item, resolved, sources, sourceIds));

function idOf(
  item: PassageParts['items'][number],
  resolved: PassageParts['resolved'],
  { ledger }: ResolvedArticle,
  sourceIds: readonly string[],
): string | null {
  if (!isCredit(item)) return sourceIds[resolved[item.index]?.entry ?? -1] ?? null;
  const name = item.outlets[0]?.outlet.name;
  return name == null ? null : (sourceIds[entriesByName(ledger).get(keyOf(name)) ?? -1] ?? null);
}

const byName = new WeakMap<readonly LedgerEntry[], ReadonlyMap<string, number>>();

/** The ledger's entries by name; of several with one name the first. */
function entriesByName(ledger: readonly LedgerEntry[]): ReadonlyMap<string, number> {
  const known = byName.get(ledger);
  if (known) return known;
  const entries = new Map<string, number>();
  for (const [i, { name }] of ledger.entries()) {
    const key = keyOf(name);
    if (!entries.has(key)) entries.set(key, i);
  }
  byName.set(ledger, entries);
  return entries;
}

const evidenceIn = (part: PassageParts, evidence: readonly Evidence[] | undefined): readonly (readonly Evidence[])[] =>
  evidence ? assignEvidence(placesIn(part), evidence) : NO_EVIDENCE;

/** Pieces of contents in later blocks, by position of the attribution's block and its place among the items there. */
function continuedIn(
  { blocks, quotations }: PassageSources,
  parts: readonly PassageParts[],
): ReadonlyMap<number, ReadonlyMap<number, readonly Span[]>> {
  const found = new Map<number, Map<number, readonly Span[]>>();
  const has = (position: number, attribution: number) => (parts[position]?.order[attribution] ?? -1) >= 0;
  for (const { position, attribution, pieces } of continuations(quotations, has)) {
    const start = blocks[position]?.block.start ?? 0;
    const own = found.get(position) ?? new Map<number, readonly Span[]>();
    const place = parts[position]?.order[attribution] ?? -1;
    const spans = pieces.map((piece) => {
      const { block } = blocks[piece.position] as ReadBlock;
      return moved(blockSpan(block, piece), block.start - start);
    });
    found.set(position, own.set(place, [...(own.get(place) ?? []), ...spans]));
  }
  return found;
}
