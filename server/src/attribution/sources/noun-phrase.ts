/** Reads the noun phrase that names or describes a source: its head, what counts and determines it, what follows it. */

import { Pattern } from '../../document/pattern.ts';
import { Shape } from '../../document/tokens.ts';
import { anyPerson, irregularParticiples, Word } from '../words/listed-words.ts';
import type { BlockWords, Range } from './block-words.ts';
import { isCalendar, joinAt } from './capital-runs.ts';
import { type Determiner, readOpening } from './determiners.ts';
import { beforeSources, behindNouns, participleEndings, pluralForm } from './phrase-words.ts';

/** A noun phrase, by positions of tokens in its block. */
export interface NounPhrase extends Range {
  /** The head noun or pronoun; -1 where there is none. */
  readonly head: number;
  /** The words up to and with the head, without determiner, count and possessor. */
  readonly core: Range;
  readonly determiner: Determiner;
  /** Whose it is: "**the ministry**'s officials", "**his** aides". */
  readonly possessor: Range | null;
  readonly plural: boolean;
  /** How many are meant, where the words say so. */
  readonly count: number | null;
  /** True for an unknown number or choice: "some", "many", "several". */
  readonly indefinite: boolean;
  /** True for a choice that nobody could make: "some", "many", "most". */
  readonly sweeping: boolean;
  /** True where the head follows "of": "one of the people", "members of the board". */
  readonly partitive: boolean;
  /** What follows the head up to the next comma: "for the ministry", "familiar with the talks". */
  readonly complement: Range | null;
  /** What stands after a comma or dash: ", a senior official at the ministry". */
  readonly apposition: Range | null;
}

const isBreak = (shape: number): boolean =>
  shape === Shape.comma || shape === Shape.dash || shape === Shape.open || shape === Shape.colon;

/** Reads the phrase in the tokens `from` up to `to`; null where they hold no word. */
export function readNounPhrase(words: BlockWords, from: number, to: number): NounPhrase | null {
  let begin = from;
  while (begin < to && !words.isWord(begin) && words.shape(begin) !== Shape.address) begin++;
  while (begin + 1 < to && beforeSources.has(words.lower(begin))) begin++;
  if (begin >= to) return null;
  const opening = readOpening(words, begin, to);
  const { core, possessor } = readCore(words, opening.end, to);
  const head = headOf(words, core);
  let complementEnd = core.to;
  while (complementEnd < to && !isBreak(words.shape(complementEnd))) {
    complementEnd++;
    const closed = complementEnd > core.to ? closeOf(words, complementEnd, to) : -1;
    if (closed > 0) complementEnd = closed + 1;
  }
  return {
    from: begin,
    to,
    head: words.isWord(head) || words.shape(head) === Shape.address ? head : -1,
    core,
    determiner: possessor ? 'possessive' : opening.determiner,
    possessor: possessor ?? opening.possessor,
    plural: isPlural(words, head) || (opening.count ?? 1) > 1,
    count: opening.count,
    indefinite: opening.indefinite,
    sweeping: opening.sweeping,
    partitive: opening.partitive,
    complement: complementEnd > core.to ? { from: core.to, to: complementEnd } : null,
    apposition: complementEnd + 1 < to ? { from: complementEnd + 1, to } : null,
  };
}

/** The last word of the core; a figure belongs to the noun before it: "Advisory Number 14". */
function headOf(words: BlockWords, core: Range): number {
  let head = core.to - 1;
  while (
    head > core.from &&
    (!words.isWord(head) || words.shape(head) === Shape.number || words.lower(head) === 'number')
  )
    head--;
  return head;
}

/** The premodifiers and the head, from the first word after determiner and count. */
function readCore(words: BlockWords, open: number, to: number): { core: Range; possessor: Range | null } {
  let possessor: Range | null = null;
  let from = open;
  let run = -1;
  let i = open;
  while (i < to) {
    const shape = words.shape(i);
    const marksOwner =
      shape === Shape.clitic ||
      (shape === Shape.quote && words.isGlued(i) && /s$/i.test(words.word(i - 1)) && words.isWord(i + 1));
    if (marksOwner && i > open) {
      if (i + 1 >= to || !words.isWord(i + 1)) break;
      possessor = { from: open, to: i };
      from = i + 1;
      run = -1;
      i++;
    } else if (words.isCapital(i)) {
      if (words.shape(i) === Shape.initial && words.is(i, Word.pronoun) && i > open) break;
      if (run < 0 && i > from && opensRelative(words, i, to)) break;
      if (run < 0) run = i;
      i++;
    } else if (run >= 0 && isAside(words, i, to)) {
      // "the University of Norda (UN) data", "a Gazette/Norda poll"
      i += words.shape(i) === Shape.open ? 3 : 1;
    } else {
      const step = run >= 0 ? joinAt(words, run, i) : 0;
      if (step > 0 && i + step <= to && !isCalendar(words, i + step - 1)) i += step;
      else if (!isCore(words, i, from)) break;
      else {
        run = -1;
        i++;
      }
    }
  }
  return { core: { from, to: Math.max(i, Math.min(from + 1, to)) }, possessor };
}

/** "some of the residents **Norda TV interviewed**": a name and its verb tell which people are meant. */
function opensRelative(words: BlockWords, i: number, to: number): boolean {
  if (words.shape(i - 1) !== Shape.lower || !words.is(i - 1, Word.plural)) return false;
  let end = i;
  while (end < to && words.isCapital(end)) end++;
  return end < to && words.shape(end) === Shape.lower && /ed$/.test(words.word(end));
}

/** The end of a short aside in brackets that opens at token `i` and that the phrase goes on after, else -1. */
function closeOf(words: BlockWords, i: number, to: number): number {
  if (words.shape(i) !== Shape.open) return -1;
  for (let j = i + 1; j < i + 12 && j + 1 < to; j++) if (words.shape(j) === Shape.close) return j;
  return -1;
}

const isAside = (words: BlockWords, i: number, to: number): boolean =>
  words.shape(i) === Shape.open
    ? words.shape(i + 2) === Shape.close && i + 3 < to && words.isWord(i + 3) && !words.is(i + 3, Word.preposition)
    : words.word(i) === '/' && words.isGlued(i) && words.isGlued(i + 1) && i + 1 < to;

const PARTICIPLE = new Pattern(participleEndings);

function isCore(words: BlockWords, i: number, open: number): boolean {
  if (words.shape(i) === Shape.address) return i === open;
  if (!words.isWord(i)) return false;
  if (i === open) return true;
  if (words.lower(i) === 'and' || words.lower(i) === 'or') return goesOnAfterAnd(words, i, open);
  if (words.is(i, Word.preposition | Word.calendar)) return false;
  if (words.is(i, Word.article | Word.demonstrative) && words.shape(i) === Shape.lower) return false;
  if (words.is(i, Word.pronoun) && words.shape(i) === Shape.lower) return false;
  // "a poll published by", "data collected in"
  const participle =
    words.shape(i) === Shape.lower && (PARTICIPLE.test(words.word(i)) || irregularParticiples.has(words.hash(i)));
  return !(participle && !words.is(i, anyPerson | Word.body | Word.company) && endsNoun(words, i + 1));
}

/** True where the phrase's own words go on after "and": "current and former officials", "Norda and Roe County officials". */
function goesOnAfterAnd(words: BlockWords, i: number, open: number): boolean {
  if (!words.isWord(i + 1) || words.is(i + 1, Word.article | Word.indefinite | Word.demonstrative | Word.pronoun))
    return false;
  if (!words.isCapital(i + 1)) return !words.isCapital(i - 1) || i - 1 === open;
  let j = i + 1;
  while (words.isCapital(j) && j < i + 6) j++;
  return (
    words.shape(j) === Shape.lower && words.is(j, Word.plural) && words.is(j, anyPerson | Word.body | Word.company)
  );
}

/** True where a noun phrase cannot go on. */
const endsNoun = (words: BlockWords, i: number): boolean =>
  !words.isWord(i) ||
  words.is(i, Word.preposition | Word.calendar | Word.article | Word.pronoun) ||
  behindNouns.has(words.word(i));

/** Plurals by their form: "Norvians", "beekeepers". */
const PLURAL = new Pattern(pluralForm);

function isPlural(words: BlockWords, i: number): boolean {
  if (words.is(i, Word.plural)) return true;
  if (words.classes(i) !== 0) return false;
  return PLURAL.test(words.word(i));
}
