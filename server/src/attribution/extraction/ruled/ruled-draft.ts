/** What the attributions of rules have in common: what their words are, and that nothing else is known of them. */
import type { Span } from '../../../document/types.ts';
import type { TokenSpan } from '../given/types.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Construction, Draft } from '../types.ts';

/** What a rule tells of an attribution, by tokens. */
export interface Ruled {
  readonly construction: Construction;
  readonly sentence: number;
  readonly cue: TokenSpan;
  /** The cue's head; its first token where left out. */
  readonly head?: number;
  readonly lemma: string;
  readonly source: TokenSpan;
  /** Null, and a span without tokens, where nothing is said to be attributed. */
  readonly content: TokenSpan | null;
}

/** The attribution that a rule has found. */
export function ruledDraft(r: Reading, { construction, sentence, cue, head, lemma, source, content }: Ruled): Draft {
  const spanOf = ({ first, end }: TokenSpan): Span => spanOfTokens(r, first, end);
  return {
    at: cue.first,
    construction,
    cue: spanOf(cue),
    head: head ?? cue.first,
    lemma,
    sentence,
    source: spanOf(source),
    content: content && content.end > content.first ? [spanOf(content)] : [],
    passive: false,
    audience: null,
    view: false,
  };
}

/** An attribution whose cue is the mark at token `mark`. */
export function markDraft(
  r: Reading,
  construction: Construction,
  mark: number,
  source: TokenSpan,
  content: TokenSpan | null,
): Draft {
  let sentence = 0;
  while (sentence + 1 < r.sentences.count && (r.sentences.first[sentence + 1] as number) <= mark) sentence++;
  const lemma = r.text.slice(r.tokens.start[mark], r.tokens.end[mark]);
  return ruledDraft(r, { construction, sentence, cue: { first: mark, end: mark + 1 }, lemma, source, content });
}
