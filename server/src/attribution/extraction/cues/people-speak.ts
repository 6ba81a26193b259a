/**
 * Unnamed people who speak, and things to be read, wherever their clause begins and whatever stands between them and their
 * verb: "one juror, preferring to stay nameless, **said**", "a naval officer who would not be identified **said**",
 * ", several scholars **contend**,". The model meets too few of each verb and each insertion.
 */
import { hashWord, Shape } from '../../../document/tokens.ts';
import { irregularParticiples, unnamedPeople, Word } from '../../words/listed-words.ts';
import { classesOf, classesOfCompound } from '../../words/lookup.ts';
import { isPersonNoun } from '../../words/person-nouns.ts';
import { NOBODY, type TokenSpan } from '../given/types.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { premodifiers, tableOf, WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';
import { ends, finiteAt, helps, isMass, letting, predicate, type SpeakerKind } from './finite-speech.ts';
import { quoting } from './quoted-saying.ts';
import { Form, speakingForms } from './speaking-forms.ts';

/** How many words stand before the head, in what tells more of them, and in a clause about them, at most. */
const reach = { modifiers: 8, tail: 12, clause: 22, insertion: 30 } as const;

const opens = tableOf('comma', 'semicolon', 'colon', 'dash', 'conjunction', 'subordinator', 'that', 'quote', 'bracket');
const modifies = tableOf(...premodifiers, 'ing', 'number', 'outlet', 'speaker', 'ly', 'of', 'time', 'mark');
const tells = tableOf('preposition', 'of', 'by', 'ed', 'ing', 'relative', 'that', 'word');
const noFinite = tableOf('be', 'have', 'modal', 'to', 'negation', 'do', 'determiner', 'possessive', 'relative', 'that');
const nounLike = tableOf('word', 's', 'speaker', 'body', 'outlet', 'document', 'title', 'name');
/** "two members of **it** admit" */
const objects = tableOf('it', 'object-pronoun', 'time', 'day', 'month', 'ly');
const knowing = cueHashes('knowing');
const [someone, somebody, least, than, more, fewer] = ['someone', 'somebody', 'least', 'than', 'more', 'fewer'].map(
  hashWord,
);

/** Marks in `isCue` the verbs of unnamed people, and gives whose they are by the token of the cue. */
export function markPeopleSpeaking(r: Reading, isCue: Uint8Array): ReadonlyMap<number, TokenSpan> {
  let sources: Map<number, TokenSpan> | null = null;
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    for (let i = begin; i < end; i++) {
      if (r.quote[i] !== Quote.outside) continue;
      const cited = i > begin && quoting.has(r.word[i - 1] as number);
      if (i !== begin && !cited && opens[r.class[i - 1] as number] === 0) continue;
      const said = cited ? citedAt(r, i, end) : peopleAt(r, begin, i, end);
      if (said === null) continue;
      isCue[said.verb] = 1;
      sources ??= new Map();
      sources.set(said.verb, said.who);
    }
  }
  return sources ?? NOBODY;
}

interface Said {
  readonly who: TokenSpan;
  readonly verb: number;
}

/** "cites **an unnamed minister who says** the bill is dead" */
function citedAt(r: Reading, from: number, end: number): Said | null {
  for (let i = from; i + 1 < end && i <= from + reach.modifiers; i++) {
    if (isPerson(r, i, false) && r.class[i + 1] === WordClass.relative) {
      const verb = finiteAt(r, i + 2, end, { plural: isPlural(r, i), does: Form.clause }, from);
      return verb < 0 ? null : { who: { first: from, end: i + 1 }, verb };
    }
    if (modifies[r.class[i] as number] === 0) return null;
  }
  return null;
}

/** Unnamed people whose phrase begins a clause at a token, with the verb that they speak by. */
function peopleAt(r: Reading, begin: number, from: number, end: number): Said | null {
  const { class: classes, word, shape } = r;
  let i = from;
  // "at least three", "more than a dozen"
  if (word[i + 1] === least || (word[i + 1] === than && (word[i] === more || word[i] === fewer))) i += 2;
  const start = i;
  for (let modifiers = 0; i < end && modifiers <= reach.modifiers; modifiers++, i++) {
    if (r.quote[i] !== Quote.outside) return null;
    if (speaks(r, i, i === begin)) {
      const verb = verbOf(r, start, i, end);
      if (verb) return verb;
      if (classes[i + 1] === WordClass.comma) return null;
    }
    const c = classes[i] as number;
    // "CNN **said** three officials", "**boasting** residents who": a verb of its own
    if (isVerb(word[i] as number) || letting.has(word[i] as number) || (i === from && c === WordClass.ing)) return null;
    const joins = c === WordClass.conjunction && i > from && opens[classes[i - 1] as number] === 0 && nounLike[c] === 0;
    if (modifies[c] === 0 && !joins) return null;
    if (shape[i] === Shape.capitalised && i > from && classes[i] === WordClass.name && isPerson(r, i - 1, false))
      return null;
  }
  return null;
}

const things = Word.document | Word.study | Word.undefinedReport;

/** True for a noun for people, or for something to be read, in small letters. */
const speaks = (r: Reading, i: number, opensSentence: boolean): boolean =>
  isPerson(r, i, opensSentence) || isThing(r, i, opensSentence);

function isThing({ word, shape, class: classes }: Reading, i: number, opensSentence: boolean): boolean {
  if (shape[i] !== Shape.lower && !(opensSentence && shape[i] === Shape.capitalised)) return false;
  return classes[i + 1] !== WordClass['possessive-clitic'] && (classesOf(word[i] as number) & things) !== 0;
}

const isVerb = (word: number): boolean => ((speakingForms.get(word) ?? 0) & (Form.past | Form.third | Form.ing)) !== 0;

/** True for a noun for people: one of the lists, or one that ends as such nouns do. */
function callsPeople({ word, text, tokens, class: classesAt }: Reading, i: number): boolean {
  const before = classesAt[i - 1] === WordClass.word ? classesAt[i - 2] : classesAt[i - 1];
  const classes = classesOf(word[i] as number);
  if (classes !== 0) return (classes & unnamedPeople) !== 0;
  const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
  if (end - start < 6 || mayEndPerson[text.charCodeAt(end - 1) - 97] !== 1 || speakingForms.has(word[i] as number))
    return false;
  const noun = text.slice(start, end);
  if (noun.includes('-')) return (classesOfCompound(noun) & unnamedPeople) !== 0;
  // a comparative ends alike: "further", "the larger"
  if (!noun.endsWith('s')) return determines[before as number] === 1 && isPersonNoun(noun);
  return isPersonNoun(noun.slice(0, -1));
}

const determines = tableOf('determiner', 'number', 'possessive', 'quantifier', 'possessive-clitic');

/** The letters that such nouns end with, from "a" on. */
const mayEndPerson = Uint8Array.from({ length: 26 }, (_, letter) =>
  'ernts'.includes(String.fromCharCode(97 + letter)) ? 1 : 0,
);

function isPerson(r: Reading, i: number, opensSentence: boolean): boolean {
  const { word, shape, class: classes } = r;
  if (shape[i] !== Shape.lower && !(opensSentence && shape[i] === Shape.capitalised)) return false;
  if (classes[i + 1] === WordClass['possessive-clitic']) return false;
  return callsPeople(r, i) || word[i] === someone || word[i] === somebody;
}

/** True for a plural: as listed, or by its ending where no list holds the noun. */
function isPlural({ word, text, tokens }: Reading, i: number): boolean {
  const classes = classesOf(word[i] as number);
  return classes === 0 ? text[(tokens.end[i] as number) - 1] === 's' : (classes & Word.plural) !== 0;
}

/** The verb that people whose head stands at a token speak by, with their phrase. */
function verbOf(r: Reading, from: number, head: number, end: number): Said | null {
  const kind: SpeakerKind = {
    plural: isPlural(r, head) || isMass.has(r.word[head] as number),
    does: isPerson(r, head, true) ? Form.clause : Form.shows,
  };
  const plain = { first: from, end: head + 1 };
  const direct = finiteAt(r, head + 1, end, kind, from);
  if (direct >= 0) return { who: plain, verb: direct };
  const next = head + 1;
  if (next >= end) return null;
  const c = r.class[next] as number;
  if (c === WordClass.comma || c === WordClass.dash || c === WordClass.bracket)
    return afterInsertion(r, plain, next, end, kind);
  const participle = c === WordClass.ed || irregularParticiples.has(r.word[next] as number);
  if (!participle && (tells[c] === 0 || (c === WordClass.word && !knowing.has(r.word[next] as number)))) return null;
  const clause = c === WordClass.relative || c === WordClass.that;
  const most = clause ? reach.clause : reach.tail;
  let whole = clause || c === WordClass.ing || participle ? plain : null;
  for (let j = next + 1; j < end && j <= next + most; j++) {
    const k = r.class[j] as number;
    if (r.quote[j] !== Quote.outside) return null;
    if (k === WordClass.comma || k === WordClass.dash || k === WordClass.bracket)
      return afterInsertion(r, whole ?? { first: from, end: j }, j, end, kind);
    if (ends[k] === 1) return null;
    if (!clause && (predicate[k] === 1 || k === WordClass.modal)) return null;
    if (!whole && (k === WordClass.relative || k === WordClass.ing)) whole = { first: from, end: j };
    // "a confidant **of his** told"
    const owned = r.class[j - 1] === WordClass.possessive && r.class[j - 2] === WordClass.of;
    if (j < next + 2 || (noFinite[r.class[j - 1] as number] === 1 && !owned) || helps[k] === 1) continue;
    const closed = nounLike[r.class[j - 1] as number] === 1 || objects[r.class[j - 1] as number] === 1;
    if (!closed && !owned && !clause && k !== WordClass.ed) continue;
    const verb = finiteAt(r, j, end, kind, from);
    if (verb === j) return { who: whole ?? { first: from, end: j }, verb };
  }
  return null;
}

/** "…, preferring to stay nameless, **said**": the verb behind an insertion that a mark opens. */
function afterInsertion(r: Reading, who: TokenSpan, mark: number, end: number, kind: SpeakerKind): Said | null {
  const opening = r.class[mark] as number;
  // "Jane Roe, editor at large, …": in apposition to a name
  if (r.class[who.first - 1] === WordClass.comma && r.shape[who.first - 2] !== Shape.lower) return null;
  // "a neighbour, Jane Roe, …": a name is who it is
  if (r.class[mark + 1] === WordClass.name || r.class[mark + 1] === WordClass.title) return null;
  for (let j = mark + 2; j < end && j <= mark + reach.insertion; j++) {
    if (r.class[j] === WordClass.stop) return null;
    if (r.class[j] !== opening) continue;
    const verb = finiteAt(r, j + 1, end, kind, who.first);
    return verb < 0 ? null : { who, verb };
  }
  return null;
}
