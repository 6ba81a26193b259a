/** What stands at a place of an article. */
import type { Attribution, Source } from '../../attribution/index.ts';
import type { Span } from '../../document/index.ts';
import type { Snapshot } from '../documents/snapshot.ts';

/** Whether a place is in a span or at its end, where a cursor after a word stands. */
export const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

const lengthOf = ({ start, end }: Span) => end - start;
const shortest = (a: Span, b: Span) => lengthOf(a) - lengthOf(b);

/** The attribution whose own words stand at a place: source, cue and relay before content, the inner one first. */
export function attributionAt({ article }: Snapshot, offset: number): Attribution | null {
  let best: { attribution: Attribution; span: Span; rank: number } | null = null;
  for (const attribution of article.attributions) {
    const { source, cue, relay, content } = attribution;
    const near = [source, cue, ...relay].filter((span) => span !== null);
    for (const [rank, spans] of [near, content].entries())
      for (const span of spans) {
        if (!touches(span, offset)) continue;
        if (!best || rank < best.rank || (rank === best.rank && shortest(span, best.span) < 0))
          best = { attribution, span, rank };
      }
  }
  return best?.attribution ?? null;
}

/** The words of an attribution, from the first to the last. */
export function extentOf({ source, cue, relay, content, sentence }: Attribution): Span {
  const own = [...(source ? [source] : []), ...(cue ? [cue] : []), ...relay, ...content];
  if (!own.length) return sentence;
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

/** A source that is mentioned at a place, with the mention. */
export function mentionAt({ article }: Snapshot, offset: number): { source: Source; mention: Span } | null {
  let best: { source: Source; mention: Span } | null = null;
  for (const source of article.sources)
    for (const mention of source.mentions)
      if (touches(mention, offset) && (!best || shortest(mention, best.mention) < 0)) best = { source, mention };
  return best;
}
