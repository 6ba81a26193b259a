/** Reads the noun phrase that names or describes a source: its head, what counts and determines it, what follows it. */
import { Shape, type Tokens } from '../../document/tokens.ts';
import { Word } from './words.ts';

/** What a determiner says of how known the noun is. */
export type Determiner = 'none' | 'definite' | 'indefinite' | 'demonstrative' | 'possessive';

/** Token positions, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase, by positions of tokens in its block. */
export interface NounPhrase extends Range {
  /** The head noun or pronoun; -1 where there is none ("some", "36 percent"). */
  readonly head: number;
  /** The words up to and with the head, without determiner, count and possessor. */
  readonly core: Range;
  readonly determiner: Determiner;
  readonly possessor: Range | null;
  readonly plural: boolean;
  /** How many are meant, where the words say so. */
  readonly count: number | null;
  /** True for an unknown number: "some", "many", "several". */
  readonly indefinite: boolean;
  /** True where the head follows "of": "one of the people", "members of the board". */
  readonly partitive: boolean;
  /** What follows the head up to the next comma: "for the ministry", "familiar with the talks". */
  readonly complement: Range | null;
  /** What stands after a comma or dash: ", a senior official at the ministry". */
  readonly apposition: Range | null;
}

/** The block that phrases are read in. */
export interface Words {
  readonly text: string;
  readonly tokens: Tokens;
  /** The classes of each token, as bits of `Word`. */
  readonly classes: Int32Array;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);

const isWord = (shape: number): boolean => shape <= Shape.number;
const isCapital = (shape: number): boolean => shape >= Shape.initial && shape <= Shape.capitals;
const isBreak = (shape: number): boolean =>
  shape === Shape.comma || shape === Shape.dash || shape === Shape.open || shape === Shape.colon;

/** Reads the phrase in the tokens `from` up to `to`; null for no words at all. */
export function readNounPhrase(words: Words, from: number, to: number): NounPhrase | null {
  const { tokens, text, classes } = words;
  const shapeAt = (i: number): number => tokens.shape[i] as number;
  const wordAt = (i: number): string => text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  let i = from;
  while (i < to && !isWord(shapeAt(i))) i++;
  while (i < to && (wordAt(i) === 'to' || wordAt(i) === 'by' || wordAt(i) === 'both')) i++;
  if (i >= to) return null;
  const begin = i;
  let determiner: Determiner = 'none';
  let count: number | null = null;
  let indefinite = false;
  let partitive = false;
  let plural = false;
  let open = i;
  for (let steps = 0; i < to && steps < 12; steps++) {
    const c = classes[i] as number;
    const word = wordAt(i);
    const value = NUMBERS.indexOf(word) + 1;
    const next = i + 1 < to ? wordAt(i + 1) : '';
    if (next === 'of' && (c & Word.partitive || c & Word.indefinite || shapeAt(i) === Shape.number) && i + 2 < to) {
      partitive = true;
      if (value > 0) count = value;
      else if (shapeAt(i) === Shape.number)
        count = Number(text.slice(tokens.start[i], tokens.end[i]).replace(/\D/g, ''));
      else if (c & Word.indefinite) indefinite = true;
      i += 2;
    } else if (c & Word.article) {
      determiner = word === 'the' ? 'definite' : 'indefinite';
      if (word !== 'the' && !partitive) count = 1;
      i++;
    } else if (POSSESSIVES.has(word) && i + 1 < to) {
      determiner = 'possessive';
      i++;
    } else if (c & Word.demonstrative && i + 1 < to && isWord(shapeAt(i + 1)) && next !== 'who') {
      determiner = 'demonstrative';
      i++;
    } else if (value > 0 && i + 1 < to && isWord(shapeAt(i + 1))) {
      count = value;
      i++;
    } else if (shapeAt(i) === Shape.number && i + 1 < to && isWord(shapeAt(i + 1))) {
      count = Number(text.slice(tokens.start[i], tokens.end[i]).replace(/[^\d]/g, '')) || null;
      i++;
    } else if (c & Word.indefinite && i + 1 < to && isWord(shapeAt(i + 1)) && !isClause(classes[i + 1] as number)) {
      indefinite ||= !['another', 'other', 'each', 'every', 'more'].includes(word);
      if (word === 'another') count = 1;
      i++;
    } else break;
    open = i;
  }
  let possessor: Range | null = null;
  let core = open;
  let end = open;
  for (; end < to; end++) {
    const shape = shapeAt(end);
    if (shape === Shape.clitic || (shape === Shape.quote && end + 1 < to && wordAt(end - 1).endsWith('s'))) {
      if (end + 1 >= to || !isWord(shapeAt(end + 1))) break;
      possessor = { from: open, to: end };
      determiner = 'possessive';
      core = end + 1;
      continue;
    }
    if (shape === Shape.stop && end + 1 < to && tokens.end[end - 1] === tokens.start[end]) continue;
    if (!isWord(shape)) break;
    const c = classes[end] as number;
    if (end > open && c & Word.preposition) {
      const inName =
        isCapital(shapeAt(end - 1)) &&
        end + 1 < to &&
        (isCapital(shapeAt(end + 1)) || (end + 2 < to && wordAt(end + 1) === 'the' && isCapital(shapeAt(end + 2)))) &&
        wordAt(end) === 'of';
      if (!inName) break;
    }
    if (end > open && wordAt(end) === 'and' && !(end + 1 < to && isWord(shapeAt(end + 1)))) break;
  }
  let head = end - 1;
  while (head > core && !isWord(shapeAt(head))) head--;
  if (head < core || !isWord(shapeAt(head))) head = -1;
  if (head >= 0) plural = isPlural(classes[head] as number, wordAt(head)) || (count ?? 1) > 1;
  let complementEnd = end;
  while (complementEnd < to && !isBreak(shapeAt(complementEnd))) complementEnd++;
  const complement = complementEnd > end ? { from: end, to: complementEnd } : null;
  const apposition = complementEnd + 1 < to ? { from: complementEnd + 1, to } : null;
  return {
    from: begin,
    to,
    head,
    core: { from: core, to: end },
    determiner,
    possessor,
    plural,
    count: count ?? null,
    indefinite,
    partitive,
    complement,
    apposition,
  };
}

/** True for a word that opens a clause or phrase, so that a quantifier before it stands alone: "some in the party". */
const isClause = (classes: number): boolean => (classes & Word.preposition) !== 0;

const isPlural = (classes: number, word: string): boolean =>
  (classes & Word.plural) !== 0 || (classes === 0 && /[^su]s$/.test(word));
