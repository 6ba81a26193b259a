/** Descriptions of what is said by nobody one could name, and of what a poll counted. */
import type { BlockWords } from './block-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { sharedViews, Word } from './words.ts';

/** Words that leave a report as undefined as it was. */
const UNDEFINING =
  /^(?:initial|early|earlier|media|press|news|local|recent|other|unconfirmed|conflicting|online|previous|widespread|persistent|various|further|multiple|credible|published|anecdotal|separate)$/;

/** "reports", "initial reports", "media accounts": said by nobody one could name. "Police reports" are documents. */
export function isUndefinedReport(words: BlockWords, phrase: NounPhrase): boolean {
  const { core, determiner, head, plural, indefinite } = phrase;
  if (!plural) return determiner === 'none' && core.to - core.from === 1 && !words.is(head, Word.document);
  if (determiner !== 'none' && !indefinite) return false;
  for (let i = core.from; i < head; i++) if (!UNDEFINING.test(words.lower(i))) return false;
  return true;
}

const SMALL_NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "36 percent of Democrats", "one in five", "nearly eight in 10 voters": what a poll counted. */
export function isShare(words: BlockWords, { from, to }: NounPhrase): boolean {
  // "the **share of** residents saying"
  if (words.lower(from - 1) === 'of' && /^(?:share|percentage|proportion)$/.test(words.lower(from - 2))) return true;
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const word = words.lower(i);
    if (/^(?:two|three|four)-(?:thirds|quarters|fifths|tenths)$/.test(word)) return true;
    if (/^(?:share|percentage|proportion)$/.test(word) && words.lower(i + 1) === 'of') return true;
    if (word === 'percent' || word === 'percentage' || word === '%') return true;
    if (isFraction(words, i)) return true;
    if (word === 'cent' && words.lower(i - 1) === 'per') return true;
    const of = word === 'in' ? i + 1 : word === 'out' && words.lower(i + 1) === 'of' ? i + 2 : 0;
    if (of > 0 && i > from && SMALL_NUMBER.test(words.lower(i - 1)) && SMALL_NUMBER.test(words.lower(of))) return true;
  }
  return false;
}

/** "half of residents", "a quarter of those asked", "one third"; "a third, who left early" is a third person. */
function isFraction(words: BlockWords, i: number): boolean {
  const word = words.lower(i);
  if (word === 'half')
    return words.lower(i + 1) === 'of' || words.lower(i - 1) === 'about' || words.lower(i - 1) === 'nearly';
  if (!/^(?:third|quarter|fifth|tenth)s?$/.test(word)) return false;
  return words.lower(i + 1) === 'of' || /^(?:one|two|three|four)$/.test(words.lower(i - 1)) || word === 'quarter';
}

/** "the prevailing view", "conventional wisdom", "word on the street": held by nobody in particular. */
export const isSharedView = (words: BlockWords, { head, determiner }: NounPhrase): boolean =>
  head >= 0 && determiner !== 'possessive' && sharedViews.has(words.hash(head));
