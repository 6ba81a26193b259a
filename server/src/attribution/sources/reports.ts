/** Descriptions of what is said by nobody one could name, and of what a poll counted. */

import { Pattern } from '../../document/pattern.ts';
import { sharedViews, smallNumbers, Word } from '../words/listed-words.ts';
import type { BlockWords } from './block-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { countedFraction, fractions, shares, undefining } from './phrase-words.ts';

/** "reports", "initial reports", "media accounts": said by nobody one could name. "Police reports" are documents. */
export function isUndefinedReport(words: BlockWords, phrase: NounPhrase): boolean {
  const { core, determiner, head, plural, indefinite } = phrase;
  if (!plural) return determiner === 'none' && core.to - core.from === 1 && !words.is(head, Word.document);
  if (determiner !== 'none' && !indefinite) return false;
  for (let i = core.from; i < head; i++) if (!undefining.has(words.lower(i))) return false;
  return true;
}

/** True for a number word from one to a number. */
function isUpTo(most: number, word: string): boolean {
  const at = smallNumbers.indexOf(word);
  return at >= 0 && at < most;
}
const isSmallNumber = (word: string): boolean => /^\d+$/.test(word) || isUpTo(10, word);
/** "two-thirds" */
const COUNTED_FRACTION = new Pattern(countedFraction);

/** "36 percent of Democrats", "one in five", "nearly eight in 10 voters": what a poll counted. */
export function isShare(words: BlockWords, { from, to }: NounPhrase): boolean {
  // "the **share of** residents saying"
  if (words.lower(from - 1) === 'of' && shares.has(words.lower(from - 2))) return true;
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const word = words.lower(i);
    if (COUNTED_FRACTION.test(word)) return true;
    if (shares.has(word) && words.lower(i + 1) === 'of') return true;
    if (word === 'percent' || word === 'percentage' || word === '%') return true;
    if (isFraction(words, i)) return true;
    if (word === 'cent' && words.lower(i - 1) === 'per') return true;
    const of = word === 'in' ? i + 1 : word === 'out' && words.lower(i + 1) === 'of' ? i + 2 : 0;
    if (of > 0 && i > from && isSmallNumber(words.lower(i - 1)) && isSmallNumber(words.lower(of))) return true;
  }
  return false;
}

/** "half of residents", "a quarter of those asked", "one third"; "a third, who left early" is a third person. */
function isFraction(words: BlockWords, i: number): boolean {
  const word = words.lower(i);
  if (word === 'half')
    return words.lower(i + 1) === 'of' || words.lower(i - 1) === 'about' || words.lower(i - 1) === 'nearly';
  if (!fractions.has(word)) return false;
  return words.lower(i + 1) === 'of' || isUpTo(4, words.lower(i - 1)) || word === 'quarter';
}

/** "the prevailing view", "conventional wisdom", "word on the street": held by nobody in particular. */
export const isSharedView = (words: BlockWords, { head, determiner }: NounPhrase): boolean =>
  head >= 0 && determiner !== 'possessive' && sharedViews.has(words.hash(head));
