/** Which evidence stands for which attribution. */
import type { Span } from '../../document/types.ts';
import type { Evidence } from './find.ts';

/** The places of one attribution, from the start of its block. */
export interface Places {
  readonly sentence: Span;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** True for a source that a link anywhere after it in its paragraph shows: studies and polls. */
  readonly whole: boolean;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const holds = ({ start, end }: Span, place: number): boolean => start <= place && place < end;

/**
 * The evidence that stands for each attribution of one block: a link on its cue, source or content, or elsewhere in its
 * sentence where it belongs to no other attribution; a mark that closes the paragraph.
 */
export function assignEvidence(attributions: readonly Places[], evidence: readonly Evidence[]): Evidence[][] {
  const own = attributions.map((): Evidence[] => []);
  for (const one of evidence) {
    const beside = attributions.map(({ source, cue }) => [source, cue].some((part) => part && overlaps(part, one)));
    const claimed = beside.includes(true);
    for (const [i, { sentence, content, whole }] of attributions.entries()) {
      const inSentence = holds(sentence, one.about);
      // A front page names whom the words are from, and shows nothing of what they said.
      if (one.frontPage && !beside[i]) continue;
      const stands =
        beside[i] ||
        content.some((piece) => overlaps(piece, one)) ||
        (inSentence && !claimed) ||
        (one.closing && sentence.start <= one.start) ||
        (whole && sentence.start <= one.start);
      if (stands) own[i]?.push(one);
    }
  }
  return own;
}
