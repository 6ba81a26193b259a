/** The ledger of sources as the article tells it: places in the original text, ids by first mention. */
import type { Span } from '../document/types.ts';
import { sourceSpan } from './places.ts';
import type { BlockSpan, ReadBlock, SourceReading } from './sources/types.ts';
import type { Attribution, Source } from './types.ts';

/** An entry of the ledger with the id it has in the article. */
export interface LedgerPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: Source['kind'];
  readonly spellings: Source['spellings'];
  readonly mentions: readonly Span[];
}

const comesFirst = (a: BlockSpan | undefined, b: BlockSpan | undefined): number =>
  (a?.block ?? Infinity) - (b?.block ?? Infinity) || (a?.start ?? 0) - (b?.start ?? 0) || 0;

/** The entries, by their index in the reading. */
export function readLedger(blocks: readonly ReadBlock[], { ledger }: SourceReading): LedgerPlace[] {
  const order = ledger
    .map((_, i) => i)
    .sort((a, b) => comesFirst(ledger[a]?.mentions[0], ledger[b]?.mentions[0]) || a - b);
  const rank = new Map(order.map((entry, i) => [entry, i]));
  const placeOf = (span: BlockSpan): Span => sourceSpan(blocks[span.block] as ReadBlock, span);
  return ledger.map(({ name, kind, spellings, mentions }, i) => ({
    id: `s${(rank.get(i) ?? i) + 1}`,
    name,
    kind,
    spellings: spellings.map((span) => ({
      ...placeOf(span),
      text: (blocks[span.block] as ReadBlock).analysis.text.slice(span.start, span.end),
    })),
    mentions: mentions.map(placeOf),
  }));
}

/** The sources as the article lists them, by first mention, with what each said and the links that stand for it. */
export function listSources(ledger: readonly LedgerPlace[], attributions: readonly Attribution[]): Source[] {
  const said = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    if (attribution.sourceId === null) continue;
    const list = said.get(attribution.sourceId);
    if (list) list.push(attribution);
    else said.set(attribution.sourceId, [attribution]);
  }
  return ledger
    .filter(({ id, mentions }) => mentions.length > 0 || said.has(id))
    .map((place) => {
      const own = said.get(place.id) ?? [];
      return {
        ...place,
        attributions: own.map(({ id }) => id),
        links: [...new Set(own.flatMap(({ links }) => links))],
      };
    })
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}
