/** Finds the names that stand in a block: runs of capitalised words, with the office or title that stands beside them. */
import { Pattern } from '../../document/pattern.ts';
import type { Sentences } from '../../document/sentences.ts';
import { Shape } from '../../document/tokens.ts';
import { anyPerson, cities, openers, Word } from '../words/listed-words.ts';
import { placeOf } from '../words/lookup.ts';
import { readAfter, readBefore } from './beside-names.ts';
import type { BlockWords } from './block-words.ts';
import { endOfRun, isCalendar, organised } from './capital-runs.ts';
import { type NameKind, NameMention, spellingOf } from './name-mention.ts';
import { abbreviatedEndings, innerCapital, regionWords } from './phrase-words.ts';

/** Most names have nothing beside them. */
const NO_TRAITS: readonly number[] = [];
const NO_NAMES: readonly NameMention[] = [];

/** Marks that a sentence may begin after, whatever the sentence splitter makes of them. */
const OPENERS: ReadonlySet<number> = new Set([Shape.quote, Shape.colon, Shape.stop]);
const SMALL = Word.article | Word.pronoun | Word.indefinite | Word.demonstrative | Word.preposition;
/** Words for office that a name can hold itself: "Judge", "Duke", "King". */
const CALLING = Word.courtesy | anyPerson | Word.hypernym;

/** Reads the names of a block with these sentences. */
export function findNames(words: BlockWords, { first: starts, count }: Sentences): readonly NameMention[] {
  const found: NameMention[] = [];
  let sentence = 0;
  for (let i = 0; i < words.count; ) {
    while (sentence + 1 < count && (starts[sentence + 1] as number) <= i) sentence++;
    const begin = starts[sentence] as number;
    const opens = i === begin || (i > begin && OPENERS.has(words.shape(i - 1)));
    if (!words.isCapital(i) || isCalendar(words, i) || isSmall(words, i, opens)) {
      i++;
      continue;
    }
    const end = endOfRun(words, i);
    const mention = readName(words, i, end, begin, opens);
    if (mention) found.push(mention);
    i = end;
  }
  // What grows by pushing has room left that thousands of blocks would keep.
  return found.length === 0 ? NO_NAMES : found.slice();
}

function isSmall(words: BlockWords, i: number, opens: boolean): boolean {
  if (opens && openers.has(words.hash(i)) && words.shape(i) !== Shape.capitals) return true;
  if (!words.is(i, SMALL) || words.shape(i) === Shape.capitals) return false;
  return opens || words.is(i, SMALL & ~Word.preposition);
}

function readName(
  words: BlockWords,
  from: number,
  to: number,
  least: number,
  opensSentence: boolean,
): NameMention | null {
  const office = readOffice(words, from, to);
  const first = office.end;
  if (first >= to || isGroup(words, to - 1, office.end > from)) return null;
  let inside = 0;
  for (let j = first; j < to; j++) inside |= words.classes(j);
  const before =
    office.end > from && office.calls
      ? { from, person: true, traits: [], gender: 0 as const }
      : readBefore(words, from, least);
  const after = readAfter(words, to);
  const acronym = to - first === 1 && words.shape(first) === Shape.capitals;
  const placed = office.calls || before.person || (after.person && !acronym);
  const certain = placed && (inside & Word.organisationName) === 0;
  const name = { from: first, to };
  const described = office.traits.length + before.traits.length + after.traits.length > 0;
  const facts = {
    name,
    phrase: before.from === first ? name : { from: before.from, to },
    kind: kindOf(words, first, to, inside, certain),
    certain,
    gender: office.gender || before.gender || after.gender || genderOfName(words, first, to),
    traits: described ? [...office.traits, ...before.traits, ...after.traits] : NO_TRAITS,
    short: shortForm(words, to, words.word(first)[0]),
    opensSentence,
  };
  return new NameMention(facts, spellingOf(words.slice(name), spell(words, first, to)));
}

/** "ambassador to Norvia Jane Roe": the preposition that stands between an office and the run, else -1. */
function fieldBefore(words: BlockWords, from: number): number {
  const of = words.word(from - 1) === 'the' ? from - 2 : from - 1;
  const office =
    /^(?:of|to)$/.test(words.word(of)) && words.is(of - 1, Word.role | Word.courtesy) && !words.is(of - 1, Word.plural);
  return office && words.isCapital(from + 1) ? of : -1;
}

/** The office or title that a run begins with: "Prime Minister of Norvia Jane Roe" ends it before "Jane". */
function readOffice(
  words: BlockWords,
  from: number,
  to: number,
): { end: number; calls: boolean; traits: number[]; gender: 0 | 1 | 2 } {
  const field = fieldBefore(words, from);
  let end = field > 0 ? endOfField(words, field, to) : from;
  let gender: 0 | 1 | 2 = 0;
  for (let j = from; j < to; j++) {
    if (j < end || !words.is(j, CALLING) || words.is(j, Word.plural)) continue;
    // "Jane Baker", "Coretta King": the last word of a name
    if (j === to - 1 && j > from && (isPlain(words, end, j) || hasBody(words, end, j))) continue;
    // "Directorate General of Ports"
    if (j > from && words.is(j - 1, Word.organisationName) && words.word(j + 1) === 'of') continue;
    // "Grant Page": a given name that is also a calling
    if (words.is(j, Word.givenName) && !words.is(j, Word.courtesy) && j + 1 < to) continue;
    if (words.is(j, Word.courtesy | Word.role))
      gender = words.is(j, Word.male) ? 1 : words.is(j, Word.female) ? 2 : gender;
    end = j + 1;
    if (/^(?:of|for)$/.test(words.word(end)) && end < to) end = endOfField(words, end, to);
    j = end - 1;
  }
  while (end < to && (words.shape(end) === Shape.stop || words.word(end) === 'and')) end++;
  const traits: number[] = [];
  for (let j = from; j < end; j++) if (words.isWord(j)) traits.push(words.hash(j));
  return { end, calls: end > from, traits, gender };
}

function isPlain(words: BlockWords, from: number, to: number): boolean {
  for (let j = from; j < to; j++)
    if (words.is(j, CALLING | Word.people | Word.country | organised) && !words.is(j, Word.givenName)) return false;
  return to > from;
}

/** "Court of Justice": no office, for a body stands before it. */
function hasBody(words: BlockWords, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (words.is(j, organised) && /^(?:of|for)$/.test(words.word(j + 1))) return true;
  return false;
}

/** "Congressional Republicans", "Senate Democrats": people, not a name. */
const isGroup = (words: BlockWords, last: number, called: boolean): boolean =>
  !called &&
  words.word(last - 1) !== 'of' &&
  words.is(last, Word.plural) &&
  words.is(last, anyPerson | Word.people) &&
  !words.is(last, Word.givenName | organised);

/** The end of "of the United States" after an office: one place or field of work. */
function endOfField(words: BlockWords, of: number, to: number): number {
  let i = of + 1;
  if (words.word(i) === 'the') i++;
  for (let length = 4; length > 1; length--) {
    const name = words.slice({ from: i, to: Math.min(i + length, to) });
    if (placeOf(name) !== 0) return Math.min(i + length, to);
  }
  return Math.min(i + 1, to);
}

/** "YouTube", "eBay"; not "McRoe". */
const INNER_CAPITAL = new Pattern(innerCapital);

function kindOf(words: BlockWords, first: number, to: number, inside: number, certain: boolean): NameKind {
  if (certain) return 'person';
  const length = to - first;
  const person = words.is(first, Word.givenName) && length > 1 && length < 5;
  if (placeOf(words.slice({ from: first, to })) !== 0) return 'place';
  if ((inside & organised) !== 0 && !(person && !words.is(to - 1, organised))) return 'organization';
  if (length === 1 && cities.has(words.hash(first))) return 'place';
  if (length < 4 && !person && regionWords.has(words.word(first))) return 'place';
  if (length === 1 && (inside & (Word.country | Word.capital | Word.seat)) !== 0) return 'place';
  // "The Vatican", "The Pentagon" at a sentence's head
  if (length === 2 && words.word(first) === 'The' && words.is(to - 1, Word.seat)) return 'place';
  if ((inside & Word.wellKnown) !== 0) return 'organization';
  // "the hacker group Lantern", "drugmaker Norda"
  const calledBody = words.shape(first - 1) === Shape.lower && words.is(first - 1, Word.body | Word.company);
  if (calledBody && !words.is(first - 1, Word.plural | Word.role)) return 'organization';
  if (person) return 'person';
  const only = words.word(first);
  if (length === 1 && words.shape(first) === Shape.capitals && only.length < 6) return 'organization';
  if (length === 1 && INNER_CAPITAL.test(only)) return 'organization';
  const qualifies = words.shape(to) === Shape.lower && !words.is(to, Word.preposition) && words.classes(to) !== 0;
  if ((words.lower(first - 1) === 'the' || only === 'The') && !qualifies) return 'organization';
  return length === 1 ? 'unknown' : 'person';
}

function genderOfName(words: BlockWords, first: number, to: number): 0 | 1 | 2 {
  if (to - first < 2 || !words.is(first, Word.givenName)) return 0;
  const male = words.is(first, Word.male);
  const female = words.is(first, Word.female);
  return male === female ? 0 : male ? 1 : 2;
}

/** The words of a name, the points of abbreviations left on them. */
function spell(words: BlockWords, from: number, to: number): string[] {
  const spelled: string[] = [];
  for (let j = from; j < to; j++) {
    if (words.shape(j) === Shape.stop && spelled.length > 0) spelled[spelled.length - 1] += '.';
    else if (j === to - 1 && abbreviatedEndings.has(words.word(j)) && words.shape(to) === Shape.stop)
      spelled.push(`${words.word(j)}.`);
    else spelled.push(words.word(j));
  }
  return spelled;
}

/** "(NHC)" after a name */
function shortForm(words: BlockWords, to: number, initial: string | undefined): string | null {
  if (words.shape(to) !== Shape.open || words.shape(to + 2) !== Shape.close) return null;
  const inner = words.word(to + 1);
  if (inner.length > 12) return null;
  if (/^\p{Lu}[A-Za-zÀ-ɏ&.-]*\p{Lu}/u.test(inner)) return inner;
  // "the Northern Institute of Seismology (Norseis)"
  return words.isCapital(to + 1) && inner.length > 3 && inner[0] === initial ? inner : null;
}
