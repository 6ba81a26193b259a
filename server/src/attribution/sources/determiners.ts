/** What stands before the words of a noun phrase: articles, counts, quantifiers, "one of the". */
import { Shape } from '../../document/tokens.ts';
import {
  choosing,
  partitives,
  possessives,
  rounding,
  scales,
  smallNumbers,
  sweeping,
  Word,
} from '../words/listed-words.ts';
import type { BlockWords, Range } from './block-words.ts';

/** What a determiner says of how known the noun is. */
export type Determiner = 'none' | 'definite' | 'indefinite' | 'demonstrative' | 'possessive';

/** The opening of a noun phrase, up to token `end`. */
export interface Opening {
  readonly end: number;
  readonly determiner: Determiner;
  readonly count: number | null;
  readonly indefinite: boolean;
  /** True for "some", "many": nobody can tell who is meant. */
  readonly sweeping: boolean;
  readonly partitive: boolean;
  readonly possessor: Range | null;
}

/** The value of a number word or figure, else null. */
function figureOf(words: BlockWords, i: number): number | null {
  if (words.shape(i) === Shape.number) {
    const figure = words.word(i);
    return /^\d[\d,]*$/.test(figure) ? Number(figure.replaceAll(',', '')) : null;
  }
  const at = smallNumbers.indexOf(words.lower(i));
  return at < 0 ? null : at + 1;
}

/** Reads the opening of the phrase in the tokens `from` up to `to`. */
export function readOpening(words: BlockWords, from: number, to: number): Opening {
  let determiner: Determiner = 'none';
  let count: number | null = null;
  let [indefinite, partitive, sweeps] = [false, false, false];
  let possessor: Range | null = null;
  let i = from;
  for (let steps = 0; i < to && steps < 12; steps++) {
    const word = words.lower(i);
    const value = figureOf(words, i);
    const more = i + 1 < to && words.isWord(i + 1);
    if (more && words.lower(i + 1) === 'of' && i + 2 < to && (value !== null || isPartitive(words, i))) {
      partitive = true;
      if (value !== null) count = value;
      else if (words.is(i, Word.indefinite)) indefinite = true;
      sweeps ||= sweeping.has(words.hash(i));
      i += 2;
    } else if (!more) break;
    else if (words.is(i, Word.article)) {
      determiner = word === 'the' ? 'definite' : 'indefinite';
      if (word !== 'the' && !partitive) count = 1;
      i++;
    } else if (word === 'half' && words.lower(i + 1) === 'a' && words.lower(i + 2) === 'dozen' && i + 3 < to) {
      count = 6;
      i += 3;
    } else if (word === 'dozen' && determiner === 'indefinite') {
      count = 12;
      i++;
    } else if (possessives.has(words.hash(i))) {
      determiner = 'possessive';
      possessor = { from: i, to: i + 1 };
      i++;
    } else if (words.is(i, Word.demonstrative) && !words.is(i + 1, Word.preposition)) {
      determiner = 'demonstrative';
      i++;
    } else if (value !== null && !words.is(i + 1, Word.preposition)) {
      const scale = i + 2 < to ? (scales.get(words.hash(i + 1)) ?? 1) : 1;
      count = value * scale;
      i += scale > 1 ? 2 : 1;
    } else if (
      rounding.has(words.hash(i)) &&
      i + 2 < to &&
      (figureOf(words, i + 1) !== null || rounding.has(words.hash(i + 1)))
    )
      i++;
    else if (
      // "the **most** recent data"
      !(determiner === 'definite' && word === 'most') &&
      words.is(i, Word.indefinite) &&
      !words.is(i + 1, Word.preposition) &&
      !words.is(i, Word.document | Word.study)
    ) {
      if (!choosing.has(words.hash(i))) indefinite = true;
      sweeps ||= sweeping.has(words.hash(i));
      if (word === 'another') count = 1;
      i++;
    } else break;
  }
  // "a few officials" counts nobody
  if (indefinite && count === 1) count = null;
  return { end: i, determiner, count, indefinite, sweeping: sweeps, partitive, possessor };
}

function isPartitive(words: BlockWords, i: number): boolean {
  return partitives.has(words.hash(i)) || words.is(i, Word.indefinite) || words.shape(i) === Shape.number;
}
