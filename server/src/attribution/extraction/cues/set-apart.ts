/** Verbs of speech that marks set apart with whoever speaks: "…, the agency **reports**.", "The move, **say** opponents, would". */
import { hashWord } from '../../../document/tokens.ts';
import { unnamedPeople, Word } from '../../words/listed-words.ts';
import { classesOf } from '../../words/lookup.ts';
import { nounPhraseStart } from '../given/phrase-bounds.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';
import { Form, speakingForms } from './speaking-forms.ts';

const [as, out] = ['as', 'out'].map(hashWord);

/** True for such a verb at a token of a sentence; `small` says that it is written as verbs are. */
export function isSetApart(r: Reading, begin: number, i: number, end: number, small: boolean): boolean {
  const word = r.word[i] as number;
  return (
    (closing.has(word) && closesSentence(r, begin, i, end)) ||
    (small && speaksBefore(r, i) && isFiniteSpeech(word) && closesSentence(r, begin, i, end)) ||
    (saysNow.has(word) && isSet(r, i, end)) ||
    (small &&
      besideComma(r, i) &&
      isFiniteSpeech(word) &&
      (isInterposed(r, begin, i, end) || isSetBefore(r, i, end))) ||
    (small && i > begin && r.quote[i - 1] === Quote.closes && isInvertedCue(r, i, end)) ||
    (small && inAside.has(word) && closesAside(r, begin, i, end))
  );
}

/** True for a past or a third person of a verb of speech. */
export const isFiniteSpeech = (word: number): boolean => {
  const form = speakingForms.get(word) ?? 0;
  return (form & Form.clause) !== 0 && (form & (Form.past | Form.third)) !== 0;
};

/** Verbs that close a sentence after who says it: "…, the agency **reports**." */
const closing = cueHashes('closing-verbs');
const saysNow = cueHashes('interposed');

const closer = tableOf('name', 'speaker', 'body', 'outlet', 'title', 's');

/** A cheap look: what marks set apart has one of them beside it. */
const besideComma = ({ class: classes }: Reading, i: number): boolean =>
  classes[i - 1] === WordClass.comma || classes[i + 1] === WordClass.comma;

/** True where somebody who speaks stands right before a verb and its "have". */
function speaksBefore({ class: classes }: Reading, verb: number): boolean {
  const last = classes[verb - 1] === WordClass.have ? verb - 2 : verb - 1;
  return closer[classes[last] as number] === 1;
}

/** "The move, **say** opponents, would …": set between commas, with whoever says it. */
function isSet({ class: classes, word }: Reading, i: number, end: number): boolean {
  if (classes[i - 1] !== WordClass.comma) return false;
  for (let j = i + 1; j < Math.min(end, i + 6); j++) {
    const c = classes[j];
    if (c === WordClass.comma || c === WordClass.stop)
      return (
        classes[j - 1] === WordClass.speaker ||
        classes[j - 1] === WordClass.name ||
        classes[j - 1] === WordClass.body ||
        (classesOf(word[j - 1] as number) & (Word.document | Word.study)) !== 0
      );
    if (c === WordClass.that || c === WordClass.relative || c === WordClass.be) return false;
  }
  return false;
}

/** "The cargo, **Pretoria maintained**, was lawful": who says it, and the verb, between two commas. */
function isInterposed(r: Reading, begin: number, verb: number, end: number): boolean {
  const { class: classes } = r;
  if (verb + 2 >= end || classes[verb + 1] !== WordClass.comma || !speaksBefore(r, verb)) return false;
  const last = classes[verb - 1] === WordClass.have ? verb - 1 : verb;
  const first = nounPhraseStart(r, begin, last);
  return first < last && first - 1 > begin && classes[first - 1] === WordClass.comma;
}

/** "Not until Friday, **recalled** a clerk at the court, did anyone notice": unnamed people behind their verb. */
function isSetBefore({ class: classes, word }: Reading, i: number, end: number): boolean {
  if (classes[i - 1] !== WordClass.comma) return false;
  for (let j = i + 1; j < Math.min(end, i + longestSubject); j++) {
    const c = classes[j];
    if (c === WordClass.comma) return false;
    if ((classesOf(word[j] as number) & unnamedPeople) !== 0) {
      for (let k = j + 1; k < Math.min(end, j + longestSubject); k++) {
        if (classes[k] === WordClass.comma) return true;
        if (classes[k] === WordClass.that || classes[k] === WordClass.be || classes[k] === WordClass.have) return false;
      }
      return false;
    }
    if (opensPhrase[c as number] === 0) return false;
  }
  return false;
}

const opensPhrase = tableOf(
  'determiner',
  'number',
  'quantifier',
  'word',
  'name',
  'body',
  'title',
  'possessive',
  's',
  'ed',
);

const inAside = cueHashes('aside-verbs');
const opensAside = tableOf('name', 'speaker', 'body', 'title', 'determiner', 'quantifier', 'outlet', 'document', 's');

/** "It is awkward, as Jane Roe of the Gazette **points** out, to say …" */
function closesAside({ word, class: classes }: Reading, begin: number, verb: number, end: number): boolean {
  const next = word[verb + 1] === out || classes[verb + 1] === WordClass.it ? verb + 2 : verb + 1;
  if (next < end && classes[next] !== WordClass.comma && classes[next] !== WordClass.stop) return false;
  for (let j = verb - 2; j >= begin && verb - j <= longestSubject; j--) {
    if (word[j] === as)
      return (j === begin || classes[j - 1] === WordClass.comma) && opensAside[classes[j + 1] as number] === 1;
    if (classes[j] === WordClass.comma) return false;
  }
  return false;
}

const when = tableOf('preposition', 'day', 'month', 'number', 'time');

/** A subject before a closing verb is not longer. */
const longestSubject = 12;

/** "…, **Portuguese newspaper** reports.": a comma or a closing mark before whoever it is. */
function closesSentence({ class: classes, quote }: Reading, begin: number, verb: number, end: number): boolean {
  // "…, El País disclosed **on Sunday**."
  let closing = verb + 1;
  while (closing < end && closing < verb + 4 && when[classes[closing] as number] === 1) closing++;
  if (closing < end && classes[closing] !== WordClass.stop) return false;
  if (end - closing > 1) return false;
  const last = classes[verb - 1] as number;
  if (verb - 1 <= begin || last === WordClass.conjunction || last === WordClass.comma || last === WordClass.to)
    return false;
  for (let j = verb - 2; j > begin && verb - j <= longestSubject; j--) {
    if (classes[j] === WordClass.comma || quote[j] === Quote.closes)
      return (
        classes[j + 1] !== WordClass.conjunction &&
        classes[j + 1] !== WordClass.relative &&
        classes[j + 1] !== WordClass.subordinator
      );
    if (
      classes[j] === WordClass.be ||
      (classes[j] === WordClass.have && j < verb - 1) ||
      classes[j] === WordClass.modal
    )
      return false;
  }
  return false;
}

const opensSubject = tableOf('determiner', 'number', 'quantifier', 'name', 'title', 'speaker', 'possessive', 'body');

/** "…,” **recalled** one clerk": behind a quotation, before a subject. */
function isInvertedCue({ word, class: classes }: Reading, i: number, end: number): boolean {
  return isFiniteSpeech(word[i] as number) && i + 1 < end && opensSubject[classes[i + 1] as number] === 1;
}
