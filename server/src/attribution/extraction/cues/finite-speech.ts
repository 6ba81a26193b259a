/** Finite verbs of speech and what makes them one: a clause, quoted words, a place apart, or somebody who is called something. */
import { hashWord, Shape } from '../../../document/tokens.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { claimOpeners, clauseMarks, tableOf, WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';
import { Form, speakingForms } from './speaking-forms.ts';

/** What a claim begins with stands no further behind its verb. */
const claimReach = 9;

/** What a subject is like: its number, and which verbs it speaks by. */
export interface SpeakerKind {
  readonly plural: boolean;
  /** A bit of `Form`: `clause` for people, `shows` for what is read. */
  readonly does: number;
}

/** Auxiliaries and adverbs before a finite verb. */
export const helps = tableOf('have', 'manner', 'ly');
/** Marks that a clause ends at. */
export const ends = tableOf(...clauseMarks, 'bracket');
/** What a predicate can begin with, beside its verb. */
export const predicate = tableOf('be', 'have', 'do', 'modal');
const opensClaim = tableOf(...claimOpeners, 'object-pronoun', 's', 'word');
const pronoun = tableOf('speaker-pronoun', 'it', 'question', 'that');
const opensListener = tableOf(
  'determiner',
  'possessive',
  'name',
  'object-pronoun',
  'it',
  'outlet',
  'speaker',
  'quantifier',
  's',
);
/** What an object can begin with that no listener does: "suspect **arson**", "lists **nine** accounts". */
const opensObject = tableOf('word', 's', 'ed', 'ing', 'number', 'body', 'document');
const closes = tableOf('comma', 'stop', 'day', 'time', 'manner', 'preposition', 'semicolon', 'dash', 'month');
const readiness = cueHashes('ready-to-speak');
const continuing = cueHashes('going-on-to-speak');
/** "research suggest" is no English, but data and media do either. */
export const isMass = cueHashes('mass-speakers');
/** Verbs that have somebody else do what follows: "lets fans report it"; "let it be known" tells. */
export const letting = cueHashes('letting');
const known = hashWord('known');

/** The finite verb of speech at a token, behind its auxiliaries and adverbs, with what makes it a claim; else -1. */
export function finiteAt(r: Reading, from: number, end: number, { plural, does }: SpeakerKind, clause: number): number {
  const { class: classes, word, quote } = r;
  let i = from;
  let have = false;
  let be = false;
  while (i < end && i < from + 4 && (helps[classes[i] as number] === 1 || classes[i] === WordClass.be)) {
    have ||= classes[i] === WordClass.have;
    be ||= classes[i] === WordClass.be;
    i++;
  }
  // "**let it be known** that"
  if (letting.has(word[i] as number) && word[i + 3] === known && classes[i + 1] === WordClass.it) return i + 3;
  // "**were quick to** call it", "**went on to** say"
  const led = leads(r, i, be, end);
  if (led > 0) i = led;
  if (i >= end || quote[i] !== Quote.outside) return -1;
  const form = speakingForms.get(word[i] as number);
  if (form === undefined || r.shape[i] !== Shape.lower) return -1;
  const agrees =
    led > 0
      ? (form & Form.base) !== 0
      : be
        ? (form & Form.ing) !== 0
        : have
          ? (form & Form.past) !== 0
          : (form & (Form.past | (plural ? Form.base : Form.third))) !== 0 ||
            (does === Form.shows && plural && (form & Form.third) !== 0 && isMass.has(word[from - 1] as number));
  if (!agrees) return -1;
  return goesOn(r, i, end, form, clause, does) ? i : -1;
}

/** The token behind "quick to", "went on to", "continue to", that a verb of speech can follow; -1 where there is none. */
function leads({ class: classes, word }: Reading, from: number, be: boolean, end: number): number {
  const words = be ? readiness : continuing;
  if (from + 2 >= end || !words.has(word[from] as number)) return -1;
  const to = classes[from + 1] === WordClass.to ? from + 1 : from + 2;
  return classes[to] === WordClass.to && to + 1 < end ? to + 1 : -1;
}

/** True where a verb goes on as one of speech: with a clause, with quoted words, or at the end of what it is put into. */
function goesOn(r: Reading, verb: number, end: number, form: number, clause: number, does: number): boolean {
  const { class: classes, quote } = r;
  const next = verb + 1;
  const c = next < end ? (classes[next] as number) : WordClass.stop;
  if ((form & does) !== 0) {
    if (pronoun[c] === 1 || quote[next] === Quote.opens || c === WordClass.colon) return true;
    // ", several scholars contend, ", "…”, a clerk recalled on Sunday"
    if (
      setApart(r, clause) &&
      closes[c] === 1 &&
      (c !== WordClass.preposition || closes[classes[next + 1] as number] === 1)
    )
      return true;
    // "…, a deckhand confided to this paper"
    if (setApart(r, clause) && c === WordClass.to && opensListener[classes[next + 1] as number] === 1) return true;
    if (opensClaim[c] === 1 && clauseFollows(r, next, end)) return true;
  }
  if (does === Form.shows) return (form & Form.lists) !== 0 && (opensListener[c] === 1 || opensObject[c] === 1);
  if ((form & Form.object) !== 0 && (opensListener[c] === 1 || opensObject[c] === 1 || c === WordClass.question))
    return true;
  const told = (form & Form.tells) !== 0 && opensListener[c] === 1;
  if (told && (setApart(r, clause) || tellsClause(r, next, end))) return true;
  if ((form & Form.preposition) !== 0 && (c === WordClass.of || c === WordClass.preposition)) return true;
  return (form & Form.names) !== 0 && namesSomething(r, next, end);
}

/** True for a clause behind a comma, a dash or a quotation: what it tells may stand before it. */
function setApart({ class: classes }: Reading, clause: number): boolean {
  const before = clause > 0 ? (classes[clause - 1] as number) : 0;
  return before === WordClass.comma || before === WordClass.quote || before === WordClass.dash;
}

/** "told **the court that** …", "told the paper **it was**": a listener, then a clause. */
function tellsClause({ class: classes, quote }: Reading, from: number, end: number): boolean {
  for (let j = from + 1; j < end && j < from + claimReach; j++) {
    const c = classes[j] as number;
    if (c === WordClass.that || quote[j] === Quote.opens || pronoun[c] === 1) return true;
    if (ends[c] === 1 || predicate[c] === 1 || c === WordClass.to) return false;
  }
  return false;
}

/** True where a subject and the start of its predicate follow: "the file **had** vanished". */
function clauseFollows({ class: classes, quote }: Reading, from: number, end: number): boolean {
  for (let j = from; j < end && j < from + claimReach; j++) {
    const c = classes[j] as number;
    if (quote[j] === Quote.opens && j > from) return true;
    if (j > from && (predicate[c] === 1 || c === WordClass.modal)) return true;
    if (ends[c] === 1 || c === WordClass.relative || c === WordClass.that || c === WordClass.to) return false;
  }
  return false;
}

/** "called **the manager a** coward", "branded **him** a fraud", "described it **as**". */
function namesSomething({ class: classes, quote }: Reading, from: number, end: number): boolean {
  const c = classes[from] as number;
  if (quote[from] === Quote.opens) return true;
  if (
    c !== WordClass.determiner &&
    c !== WordClass.possessive &&
    c !== WordClass.name &&
    c !== WordClass['object-pronoun'] &&
    c !== WordClass.it
  )
    return false;
  for (let j = from + 1; j < end && j < from + claimReach; j++) {
    const k = classes[j] as number;
    if (quote[j] === Quote.opens || k === WordClass.determiner)
      return k !== WordClass.determiner || classes[j - 1] !== WordClass.preposition;
    if (ends[k] === 1 || k === WordClass.preposition || k === WordClass.of || k === WordClass.to) return false;
  }
  return false;
}
