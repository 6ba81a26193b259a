/** Classes of words: what a word is in grammar, as far as closed lists, its shape and its ending tell. */
import { Shape } from '../../document/tokens.ts';

/** The classes that the lists name, in their order, then those that shape and ending give. */
const names = [
  'that',
  'to',
  'of',
  'by',
  'be',
  'have',
  'do',
  'modal',
  'negation',
  'speaker-pronoun',
  'it',
  'you',
  'object-pronoun',
  'relative',
  'question',
  'possessive',
  'possessive-clitic',
  'determiner',
  'quantifier',
  'conjunction',
  'subordinator',
  'preposition',
  'manner',
  'day',
  'month',
  'time',
  'title',
  'speaker',
  'body',
  'outlet',
  'document',
  'comma',
  'stop',
  'colon',
  'semicolon',
  'dash',
  'bracket',
  'quote',
  'mark',
  'number',
  'name',
  'ly',
  'ed',
  'ing',
  's',
  'word',
] as const;

export type WordClassName = (typeof names)[number];

/** The number of each class; 0 stands for no token at all. */
export const WordClass = Object.fromEntries(names.map((name, i) => [name, i + 1])) as Readonly<
  Record<WordClassName, number>
>;

/** One more than the highest class number, places beyond a sentence's ends included. */
export const wordClassCount = 64;

/** The classes of the places before and behind a sentence. */
export const beyondStart = 62;
export const beyondEnd = 63;

/** A table with 1 for each of these classes: asked once for each word, it is an array and no set. */
export function tableOf(...names: readonly WordClassName[]): Uint8Array {
  const table = new Uint8Array(64);
  for (const name of names) table[WordClass[name]] = 1;
  return table;
}

/** Marks that a clause ends at. */
export const clauseMarks = [
  'comma',
  'stop',
  'semicolon',
  'colon',
  'dash',
  'quote',
] as const satisfies readonly WordClassName[];

/** What can stand before the head of a noun phrase. */
export const premodifiers = [
  'word',
  'name',
  'ed',
  's',
  'body',
  'title',
  'determiner',
  'possessive',
  'possessive-clitic',
  'quantifier',
] as const satisfies readonly WordClassName[];

/** Words that a noun phrase consists of. */
export const phraseWords = [
  'name',
  'word',
  's',
  'title',
  'speaker',
  'body',
  'outlet',
  'document',
  'number',
  'quantifier',
  'determiner',
  'possessive',
  'possessive-clitic',
  'ed',
  'time',
] as const satisfies readonly WordClassName[];

/** What a claim can begin with behind its verb: "say **the** bridge fell", "argue **that** it stood". */
export const claimOpeners = [
  'that',
  'determiner',
  'possessive',
  'speaker-pronoun',
  'it',
  'name',
  'quantifier',
  'number',
  'title',
  'speaker',
  'body',
  'outlet',
  'question',
] as const satisfies readonly WordClassName[];

const ofMark = new Uint8Array(32);
ofMark[Shape.comma] = WordClass.comma;
ofMark[Shape.stop] = WordClass.stop;
ofMark[Shape.question] = WordClass.stop;
ofMark[Shape.ellipsis] = WordClass.stop;
ofMark[Shape.colon] = WordClass.colon;
ofMark[Shape.semicolon] = WordClass.semicolon;
ofMark[Shape.dash] = WordClass.dash;
ofMark[Shape.open] = WordClass.bracket;
ofMark[Shape.close] = WordClass.bracket;
ofMark[Shape.quote] = WordClass.quote;
ofMark[Shape.address] = WordClass.name;
ofMark[Shape.other] = WordClass.mark;

function ofEnding(text: string, start: number, end: number): number {
  if (end - start < 4) return WordClass.word;
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 121 && before === 108) return WordClass.ly;
  if (last === 100 && before === 101) return WordClass.ed;
  if (last === 103 && before === 110 && text.charCodeAt(end - 3) === 105) return WordClass.ing;
  return last === 115 && before !== 115 ? WordClass.s : WordClass.word;
}

/** The class of a token of no list, by its shape and ending. */
export function classByForm(text: string, shape: number, start: number, end: number): number {
  if (shape > Shape.number) return ofMark[shape] || WordClass.word;
  if (shape === Shape.number) return WordClass.number;
  return shape === Shape.lower ? ofEnding(text, start, end) : WordClass.name;
}
