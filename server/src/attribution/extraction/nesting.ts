/** Which attribution stands in the content of which. */
import type { Span } from '../../document/types.ts';

interface Placed {
  readonly cue: Span;
  readonly content: readonly Span[];
}

/** No content is looked for further back than this many attributions, so that time stays linear. */
const reach = 24;

/** For each attribution, in text order of their cues, the index of the innermost one whose content holds its cue. */
export function nest(attributions: readonly Placed[]): (number | null)[] {
  const found: (number | null)[] = [];
  for (let i = 0; i < attributions.length; i++) {
    const { cue } = attributions[i] as Placed;
    let best: number | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (let j = Math.max(0, i - reach); j < Math.min(attributions.length, i + reach); j++) {
      if (j === i) continue;
      for (const piece of (attributions[j] as Placed).content)
        if (piece.start <= cue.start && cue.end <= piece.end && piece.end - piece.start < size) {
          best = j;
          size = piece.end - piece.start;
        }
    }
    found.push(best);
  }
  return found;
}
