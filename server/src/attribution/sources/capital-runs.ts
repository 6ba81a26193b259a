/** Runs of capitalised words, with the small words that join them: "Bank of England", "Ludwig van Roe", "Sen. Jane Q. Roe". */
import { Shape } from '../../document/tokens.ts';
import { Word } from '../words/listed-words.ts';
import type { BlockWords } from './block-words.ts';
import { namesBeforeOf, particles, sweepingNames } from './phrase-words.ts';

/** Words for bodies, by which a capitalised run is known as an organisation's name. */
export const organised = Word.organisationName | Word.body;
/** No run is longer: a text all in capitals is no name. */
const LONGEST = 24;

/** The end of the run that begins at token `from`. */
export function endOfRun(words: BlockWords, from: number): number {
  let i = from + 1;
  while (i < words.count && i - from < LONGEST) {
    if (words.isCapital(i)) {
      if (isCalendar(words, i) || opensClause(words, i)) break;
      i++;
    } else {
      const step = joinAt(words, from, i);
      if (step === 0) break;
      i += step;
    }
  }
  return Math.min(i, words.count);
}

/** "the U.S. While Roe …": a small word with a capital begins a sentence, and the run before it has ended. */
const opensClause = (words: BlockWords, i: number): boolean =>
  words.shape(i) === Shape.capitalised &&
  words.is(i, Word.article | Word.pronoun | Word.preposition) &&
  words.word(i - 1).endsWith('.');

/** True for a day or month that is nobody's name. */
export function isCalendar(words: BlockWords, i: number): boolean {
  if (!words.is(i, Word.calendar)) return false;
  return !(words.is(i, Word.givenName) && words.isCapital(i + 1) && !words.is(i - 1, Word.preposition));
}

/**
 * How many tokens from `i` on carry the run that began at `from` over to its next capitalised word, that word included;
 * 0 where the run ends before `i`.
 */
export function joinAt(words: BlockWords, from: number, i: number): number {
  const shape = words.shape(i);
  if (shape === Shape.stop) {
    const abbreviated = words.is(i - 1, Word.courtesy) || words.shape(i - 1) === Shape.initial;
    return abbreviated && words.isGlued(i) && words.isCapital(i + 1) ? 2 : 0;
  }
  // "Member of Parliament (MP) Jane Roe"
  if (shape === Shape.open)
    return words.is(i + 1, Word.role | Word.courtesy) && words.shape(i + 2) === Shape.close && words.isCapital(i + 3)
      ? 4
      : 0;
  const word = words.word(i);
  if (word === '&') return words.isCapital(i + 1) ? 2 : 0;
  if (shape !== Shape.lower) return 0;
  if (words.is(i - 1, Word.plural) && !words.is(i - 1, organised)) return 0;
  if (particles.has(word)) return words.isCapital(i + 1) && !isCalendar(words, i + 1) ? 2 : 0;
  if (word === 'of' || word === 'for') {
    const the = words.word(i + 1) === 'the' ? 1 : 0;
    if (!words.isCapital(i + 1 + the) || isCalendar(words, i + 1 + the)) return 0;
    const opener = words.is(i - 1, Word.spokesperson) ? 0 : organised | Word.role | Word.courtesy;
    return words.is(i - 1, opener) || (word === 'of' && namesBeforeOf.has(words.word(i - 1))) ? 2 + the : 0;
  }
  return word === 'and' && joinsByAnd(words, from, i) ? 2 : 0;
}

function joinsByAnd(words: BlockWords, from: number, i: number): boolean {
  if (!words.isCapital(i + 1)) return false;
  if (words.is(i - 1, Word.role) && words.is(i + 1, Word.role)) return true;
  if (words.is(i - 1, organised) || words.is(from, Word.givenName)) return false;
  let before = 0;
  for (let j = from; j < i; j++) before |= words.classes(j);
  if ((before & (Word.role | Word.courtesy)) !== 0) return false;
  if ((before & organised) !== 0) return true;
  let later = 0;
  for (let j = i + 1; j < i + 5 && words.isCapital(j); j++) later |= words.classes(j);
  return (
    (later & organised) !== 0 &&
    (sweepingNames.has(words.word(from)) ||
      words.is(from, Word.people | Word.country) ||
      words.shape(from - 1) === Shape.clitic)
  );
}
