/** Sentence boundaries that agree with news: titles, initials, abbreviations, closing quotation marks and brackets. */
import { mayEnd, opensName, opensSentence } from './sentence-words.ts';
import { Shape, type Tokens } from './tokens.ts';

/** The sentences of a text: sentence `i` has the tokens `first[i]` up to, not including, `first[i + 1]`. */
export interface Sentences {
  readonly count: number;
  /** A plain list: typed ones weigh four times as much where they are short, and there is one for each block. */
  readonly first: readonly number[];
}

/** No sentence is longer than this many tokens: whatever reads sentences stays linear on a text without full stops. */
export const longestSentence = 320;

const closes = (shape: number): boolean => shape === Shape.close || shape === Shape.quote;

/** True where the token's point may belong to it ("Sen.", "J.", "U.S.") and the sentence goes on. */
function isAbbreviation(tokens: Tokens, stop: number): boolean {
  const word = stop - 1;
  if (word < 0 || tokens.end[word] !== tokens.start[stop]) return false;
  const hash = tokens.hash[word] as number;
  if (opensName.has(hash)) return true;
  const opener = stop + 1 < tokens.count && opensSentence.has(tokens.hash[stop + 1] as number);
  if (tokens.shape[word] === Shape.initial) return !opener;
  return mayEnd.has(hash) && !opener;
}

/** True where a sentence ends between token `i - 1` and token `i`. */
function endsBefore(tokens: Tokens, text: string, i: number): boolean {
  const { shape, start, end } = tokens;
  if (start[i] === end[i - 1]) return false;
  let last = i - 1;
  let closers = 0;
  while (last > 0 && closers < 4 && closes(shape[last] as number) && start[last] === end[last - 1]) {
    last--;
    closers++;
  }
  const mark = shape[last] as number;
  const opens = shape[i] as number;
  if (mark === Shape.stop) {
    const next = text.charCodeAt(start[i] as number);
    if (opens === Shape.lower && !(next > 0x24f)) return false;
    if (opens >= Shape.comma && opens <= Shape.semicolon) return false;
    return closers > 0 || !isAbbreviation(tokens, last);
  }
  if (mark === Shape.question || mark === Shape.ellipsis)
    return opens !== Shape.lower && !(opens >= Shape.comma && opens <= Shape.dash);
  // "He left the U.S. The next day …": the abbreviation holds the point itself
  if (mark === Shape.capitals && text.charCodeAt((end[last] as number) - 1) === 46)
    return opens !== Shape.lower && opensSentence.has(tokens.hash[i] as number);
  return false;
}

/** Finds the sentences of a tokenised text. */
export function splitSentences(tokens: Tokens, text: string): Sentences {
  const first: number[] = [];
  let begun = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && i - begun < longestSentence && !endsBefore(tokens, text, i)) continue;
    first.push(i);
    begun = i;
  }
  const count = first.length;
  first.push(tokens.count);
  return { count, first: first.slice() };
}
