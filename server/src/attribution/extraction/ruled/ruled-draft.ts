/** What the rules' constructions have in common: a mark for a cue, with words to either side of it. */
import type { Span } from '../../../document/types.ts';
import type { TokenSpan } from '../given/types.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Construction, Draft } from '../types.ts';

/** An attribution whose cue is the mark at token `mark`. */
export function markDraft(
  r: Reading,
  construction: Construction,
  mark: number,
  source: TokenSpan,
  content: TokenSpan | null,
): Draft {
  const spanOf = ({ first, end }: TokenSpan): Span => spanOfTokens(r, first, end);
  let sentence = 0;
  while (sentence + 1 < r.sentences.count && (r.sentences.first[sentence + 1] as number) <= mark) sentence++;
  return {
    at: mark,
    construction,
    cue: spanOfTokens(r, mark, mark + 1),
    head: mark,
    lemma: r.text.slice(r.tokens.start[mark], r.tokens.end[mark]),
    sentence,
    source: spanOf(source),
    content: content && content.end > content.first ? [spanOf(content)] : [],
    passive: false,
    audience: null,
    view: false,
  };
}
