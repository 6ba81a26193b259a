/** What stands beside a name and says who it is: offices, ages, parties, appositions, brackets. */
import { Pattern } from '../../document/pattern.ts';
import { hashWord, Shape } from '../../document/tokens.ts';
import { anyPerson, Word } from '../words/listed-words.ts';
import type { BlockWords } from './block-words.ts';
import {
  appositionOpeners,
  naming,
  namingAs,
  namingBefore,
  officeOf,
  peopleRelatives,
  tradeEndings,
} from './phrase-words.ts';

/** What the neighbours of a name tell. */
export interface Beside {
  /** Where the phrase begins that the name closes: "**the** former mayor Roe". */
  readonly from: number;
  /** True where they say that it is a person's name. */
  readonly person: boolean;
  /** Hashes of the words that describe: offices, and what qualifies them. */
  readonly traits: readonly number[];
  /** 1 for a man, 2 for a woman, 0 where they do not say. */
  readonly gender: 0 | 1 | 2;
}

/** Nouns of learning and trade that no list can hold: "geochemist", "obstetrician". */
const TRADE = new Pattern(tradeEndings);
const REACH = 14;
const NO_TRAITS: readonly number[] = [];

/** True for a noun that calls one person something. */
export function callsPerson(words: BlockWords, i: number): boolean {
  if (words.is(i, Word.plural)) return false;
  if (words.is(i, anyPerson | Word.hypernym)) return true;
  return words.shape(i) === Shape.lower && words.classes(i) === 0 && TRADE.test(words.word(i));
}

const genderOf = (words: BlockWords, i: number): 0 | 1 | 2 =>
  words.is(i, Word.male) ? 1 : words.is(i, Word.female) ? 2 : 0;

/** Reads the words before a name whose title begins at token `from`, as far back as `least`. */
export function readBefore(words: BlockWords, from: number, least: number): Beside {
  const close = callsPerson(words, from - 1) && from - 1 >= least;
  if (close) return readOffice(words, from, least);
  const before = words.shape(from - 1);
  if (from - 2 >= least && (before === Shape.comma || before === Shape.dash)) {
    const found = readApposed(words, from - 1, least);
    if (found) return found;
  }
  if (from - 2 >= least && namingBefore.has(words.word(from - 1))) {
    const found = readIdentified(words, from - 1, least);
    if (found) return found;
  }
  return {
    from: words.is(from - 1, Word.article) && from - 1 >= least ? from - 1 : from,
    person: false,
    traits: NO_TRAITS,
    gender: 0,
  };
}

/** "the former federal prosecutor Jane Roe" */
function readOffice(words: BlockWords, from: number, least: number): Beside {
  const traits: number[] = [];
  let gender: 0 | 1 | 2 = 0;
  let i = from;
  while (i > least && i > from - 8) {
    const c = words.classes(i - 1);
    if (!words.isWord(i - 1) && words.shape(i - 1) !== Shape.clitic) break;
    if ((c & (Word.preposition | Word.pronoun)) !== 0 && !words.is(i - 1, Word.male | Word.female)) break;
    i--;
    if (words.is(i, Word.article | Word.demonstrative)) break;
    if (words.isWord(i)) traits.push(words.hash(i));
    gender ||= genderOf(words, i);
  }
  return { from: i, person: true, traits, gender };
}

/** "the mayor of Norda, Jane Roe" up to the comma at token `comma`. */
function readApposed(words: BlockWords, comma: number, least: number): Beside | null {
  for (let j = comma - 1; j >= least && j > comma - REACH; j--) {
    if (!words.isWord(j) && words.shape(j) !== Shape.clitic) return null;
    const opens = words.is(j, Word.article | Word.indefinite) || appositionOpeners.has(words.lower(j));
    const owner = words.shape(j) === Shape.clitic;
    if (!opens && !owner) continue;
    const head = headAfter(words, j + 1, comma);
    if (head < 0) continue;
    const traits: number[] = [];
    for (let k = j + 1; k < comma; k++) if (words.isWord(k)) traits.push(words.hash(k));
    return { from: owner ? ownerFrom(words, j, least) : j, person: true, traits, gender: genderOf(words, head) };
  }
  return null;
}

const ownerFrom = (words: BlockWords, clitic: number, least: number): number => {
  let i = clitic - 1;
  while (i > least && (words.isCapital(i - 1) || words.is(i - 1, Word.article))) i--;
  return i;
};

/** The noun for one person that heads the words from `i` to `to`, else -1. */
function headAfter(words: BlockWords, i: number, to: number): number {
  let head = -1;
  for (let k = i; k < to; k++) {
    if (words.is(k, Word.preposition)) break;
    if (!words.isWord(k) && words.shape(k) !== Shape.clitic) return -1;
    head = callsPerson(words, k) ? k : -1;
  }
  return head;
}

/** "a man identified by police as John Poe", "a nurse named Jane Roe" */
function readIdentified(words: BlockWords, at: number, least: number): Beside | null {
  let i = at;
  if (words.word(at) === 'as') while (i > least && i > at - 6 && !namingAs.has(words.word(i))) i--;
  if (!naming.has(words.word(i))) return null;
  for (let j = i - 1; j >= least && j > i - 5; j--) {
    if (!callsPerson(words, j)) continue;
    return { from: j, person: true, traits: [words.hash(j)], gender: genderOf(words, j) };
  }
  return null;
}

/** Reads what follows a name that ends before token `to`: ", 41,", "(R-Va.)", ", a spokeswoman for the port". */
export function readAfter(words: BlockWords, to: number): Beside {
  const found = (person: boolean, traits = NO_TRAITS): Beside => ({ from: to, person, traits, gender: 0 });
  if (words.shape(to) === Shape.open) {
    if (isParty(words, to + 1)) return found(true, partyTraits(words, to + 1));
    return found(isAge(words, to + 1));
  }
  if (words.shape(to) !== Shape.comma) return found(false);
  let i = to + 1;
  let known = false;
  if (isAge(words, i) && words.shape(i + 1) === Shape.comma) {
    i += 2;
    known = true;
  }
  if (isParty(words, i)) return found(true, partyTraits(words, i));
  if (peopleRelatives.has(words.word(i))) return found(true);
  const traits: number[] = [];
  for (let k = i; k < i + 12; k++) {
    const stops = words.is(k, Word.preposition) || (!words.isWord(k) && words.shape(k) !== Shape.clitic);
    if (!stops) {
      if (words.isWord(k)) traits.push(words.hash(k));
      continue;
    }
    if (k === i || !callsPerson(words, k - 1)) break;
    // "Roe, chairman Poe said": a name after the office makes it that name's
    if (words.isCapital(k - 1) && !words.is(k - 1, Word.role)) break;
    return { from: to, person: true, traits: [...traits, ...placeAfter(words, k)], gender: genderOf(words, k - 1) };
  }
  return found(known);
}

/** The words of "of Norda" after an office. */
function placeAfter(words: BlockWords, i: number): number[] {
  const found: number[] = [];
  if (!officeOf.has(words.word(i))) return found;
  for (let k = i + 1; k < i + 6 && (words.isCapital(k) || words.is(k, Word.article)); k++) found.push(words.hash(k));
  return found;
}

const isAge = (words: BlockWords, i: number): boolean =>
  words.shape(i) === Shape.number && /^\d\d$/.test(words.word(i));
/** "(R-Va.)", ", D-Calif." */
const PARTY = Pattern.of(/^(?:[RDI]|[RDI]-\p{Lu}[A-Za-zÀ-ɏ.]*)$/u);
const isParty = (words: BlockWords, i: number): boolean => PARTY.test(words.word(i));
const PARTIES: Readonly<Record<string, string>> = { R: 'republican', D: 'democrat', I: 'independent' };
/** "R-Utah" makes a Utah Republican. */
function partyTraits(words: BlockWords, i: number): number[] {
  const [party = '', place] = words.word(i).split('-');
  return [PARTIES[party] ?? '', place ?? ''].filter(Boolean).map(hashWord);
}
