/** The ledger of sources as the article tells it: places in the original text, ids by first mention. */
import { keptWith } from '../document/kept-with.ts';
import type { Span } from '../document/types.ts';
import { sourceSpan } from './places.ts';
import {
  firstInForm,
  firstMention,
  formsOf,
  mentioned,
  mentionsOf,
  rivalTitles,
  type SourceReading,
  spellingsOf,
} from './sources/index.ts';
import type { BlockSpan, LedgerEntry, Place, ReadBlock } from './sources/types.ts';
import type { Attribution, Source, SpeltSource } from './types.ts';

/** The ledger's entries in the order of their first mention. */
export interface LedgerOrder {
  /** Their indexes. */
  readonly entries: readonly number[];
  /** Their ids, `s1`, `s2`, …, by index. */
  readonly ids: readonly string[];
}

/** Puts the ledger's entries in order. `before` is an order that they may nearly have. */
export function orderLedger(sources: SourceReading, before: LedgerOrder | undefined): LedgerOrder {
  const { ledger } = sources;
  const first = ledger.map((entry) => firstMention(sources, entry));
  const entries = before?.entries.length === ledger.length ? [...before.entries] : [...ledger.keys()];
  entries.sort((a, b) => {
    const [one, other] = [first[a] as Place, first[b] as Place];
    return one.block - other.block || one.token - other.token || a - b;
  });
  const isSame = before?.entries.length === entries.length && entries.every((entry, i) => entry === before.entries[i]);
  if (isSame) return before;
  const ids: string[] = [];
  for (const [rank, entry] of entries.entries()) ids[entry] = `s${rank + 1}`;
  return { entries, ids };
}

/** What the ledger is told from. */
interface LedgerReading {
  readonly blocks: readonly ReadBlock[];
  readonly sources: SourceReading;
  readonly order: LedgerOrder;
}

const placeOf = (blocks: readonly ReadBlock[], span: BlockSpan): Span =>
  sourceSpan(blocks[span.block] as ReadBlock, span);

const wordsOf = (blocks: readonly ReadBlock[], { block, start, end }: BlockSpan): string =>
  (blocks[block] as ReadBlock).analysis.text.slice(start, end);

const spellings = (blocks: readonly ReadBlock[], spans: readonly BlockSpan[]): Source['spellings'] =>
  spans.map((span) => ({ ...placeOf(blocks, span), text: wordsOf(blocks, span) }));

/** The sources as the article lists them, by first mention, with what each said and the links that stand for it. */
export function listSources({ blocks, sources, order }: LedgerReading, attributions: readonly Attribution[]): Source[] {
  const said = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    if (attribution.sourceId === null) continue;
    const list = said.get(attribution.sourceId);
    if (list) list.push(attribution);
    else said.set(attribution.sourceId, [attribution]);
  }
  return order.entries.map((i) => {
    const entry = sources.ledger[i] as LedgerEntry;
    const id = order.ids[i] as string;
    const spans = spellingsOf(sources, entry);
    const own = said.get(id) ?? [];
    return {
      id,
      name: entry.name,
      kind: entry.kind,
      spellings: spellings(blocks, spans),
      mentions: mentionsOf(sources, entry, spans).map((span) => placeOf(blocks, span)),
      attributions: own.map((attribution) => attribution.id),
      links: [...new Set(own.flatMap(({ links }) => links))],
    };
  });
}

/** An entry is spelt as it was until an edit names somebody else: then its forms are compared with those it had. */
const known = keptWith<object, readonly string[]>();

function formsIn(sources: SourceReading, entry: LedgerEntry): readonly string[] {
  const kept = known.get(entry);
  if (kept) return kept;
  const forms = formsOf(sources, entry);
  const [first] = [...entry.entities][0]?.mentions ?? [];
  const name = first === undefined ? undefined : mentioned(sources.blocks, first);
  const before = name && known.get(name);
  const same = before?.length === forms.length && before.every((form, i) => form === forms[i]) ? before : forms;
  known.set(entry, same);
  if (name) known.set(name, same);
  return same;
}

/** The sources that have a name, with their spellings for whoever asks. */
export const spellSources = ({ blocks, sources, order }: LedgerReading): SpeltSource[] =>
  order.entries.flatMap((i) => {
    const entry = sources.ledger[i] as LedgerEntry;
    if (entry.entities.size === 0) return [];
    const place = (form: string) => {
      const span = firstInForm(sources, entry, form);
      return span && placeOf(blocks, span);
    };
    const titles = () => spellings(blocks, rivalTitles(sources, entry));
    return { name: entry.name, kind: entry.kind, forms: formsIn(sources, entry), titles, place };
  });
