/**
 * Verbs of speech whose subject opens the sentence with somebody or something that speaks: "**Posts** on social media
 * **claim** the ferry sank", "**Others contend** that …". What stands between may keep the model from seeing it.
 */
import { hashWord, Shape } from '../../../document/tokens.ts';
import { irregularParticiples, Word } from '../../words/listed-words.ts';
import { classesOf } from '../../words/lookup.ts';
import { NOBODY, type TokenSpan } from '../given/types.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { claimOpeners, clauseMarks, tableOf, WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';
import { Form, speakingForms } from './speaking-forms.ts';

const subjects = cueHashes('claiming-subjects');
const showing = cueHashes('showing-subjects');
const places = cueHashes('claiming-places');
const believing = cueHashes('believing-verbs');
const seeming = cueHashes('seeming-verbs');

const linking = cueHashes('linking-verbs');
const circulating = cueHashes('circulating-verbs');
const giving = cueHashes('giving-verbs');
const shares = cueHashes('poll-standings');
const withHash = hashWord('with');
const isAuxiliary = tableOf('manner', 'ly', 'have', 'to');

/** "rumours **spread** through the town that", "studies have **linked** the dye to": no more words between. */
const objectReach = 7;
/** Words before the subject's head, and between it and the verb. */
const headReach = 5;
const verbReach = 16;

const opensSubject = tableOf(
  'determiner',
  'quantifier',
  'number',
  'possessive',
  'word',
  'name',
  'ly',
  'ed',
  's',
  'body',
  'outlet',
  'of',
  'ing',
);
const isHead = tableOf('speaker', 'document');
const opensModifier = tableOf('do', 'preposition', 'of', 'by', 'ing', 'ed', 'relative');
const endsModifier = tableOf(...clauseMarks, 'that', 'be', 'modal', 'to', 'conjunction', 'subordinator');
const leadsToName = tableOf('name', 'determiner', 'possessive', 'outlet');
const opensClaim = tableOf(...claimOpeners, 'object-pronoun');

/** Subjects that open sentences, by the token of their verb. */
export type OpeningSubjects = ReadonlyMap<number, TokenSpan>;

/** Marks in `isCue` the verb of each sentence that such a subject opens, and gives those subjects whole. */
export function markOpeningSubjects(r: Reading, isCue: Uint8Array): OpeningSubjects {
  let found: Map<number, TokenSpan> | null = null;
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    const head = headOf(r, begin, end);
    const verb = head < 0 ? placeVerb(r, begin, end) : claimingVerb(r, head, end);
    if (verb < 0) continue;
    isCue[verb] = 1;
    found ??= new Map();
    found.set(verb, { first: begin, end: subjectEnd(r, head < 0 ? begin : head, verb) });
  }
  return found ?? NOBODY;
}

/** "**Wall Street expects** a cut": the verb of a place that opens a sentence, else -1. */
function placeVerb({ class: classes, word, shape, quote }: Reading, begin: number, end: number): number {
  const from = classes[begin] === WordClass.determiner ? begin + 1 : begin;
  for (let i = from; i + 2 < end && i < from + 2; i++) {
    if (shape[i] !== Shape.capitalised || quote[i] !== Quote.outside) return -1;
    if (!places.has(word[i] as number)) continue;
    const verb = classes[i + 1] === WordClass.have ? i + 2 : i + 1;
    const next = classes[verb + 1] as number;
    return believing.has(word[verb] as number) &&
      verb + 1 < end &&
      endsModifier[next] === 0 &&
      next !== WordClass.number
      ? verb
      : -1;
  }
  return -1;
}

/** The subject that opens a sentence, where the words linked as the source only stand in it: "posts on **social media** said". */
export const wholeSubject = (opening: TokenSpan | undefined, source: TokenSpan | null): TokenSpan | null =>
  opening && (source === null || (source.first >= opening.first && source.end <= opening.end)) ? opening : source;

/** The token behind the subject: auxiliaries, adverbs and "appears to" are the verb's. */
function subjectEnd({ class: classes, word }: Reading, head: number, verb: number): number {
  let end = head + 1;
  while (end < verb && classes[end] !== WordClass.relative && classes[end] !== WordClass.comma) end++;
  while (
    end > head + 1 &&
    (isAuxiliary[classes[end - 1] as number] === 1 ||
      classes[end - 1] === WordClass.be ||
      seeming.has(word[end - 1] as number))
  )
    end--;
  return end;
}

function claimingVerb(r: Reading, head: number, end: number): number {
  let verb = head + 1;
  while (verb < end && isAuxiliary[r.class[verb] as number] === 1 && r.class[verb] !== WordClass.to) verb++;
  // "rumours **are swirling** that"
  if (
    r.class[verb] === WordClass.be &&
    circulating.has(r.word[verb + 1] as number) &&
    claims(r, head, verb + 1, end, false)
  )
    return verb + 1;
  const shows = showing.has(r.word[head] as number);
  if (isSeeming(r, verb, end)) return verb + 2;
  if (claims(r, head, verb, end, shows)) return verb;
  if (says(r.word[verb] as number)) return -1;
  if (opensModifier[r.class[verb] as number] === 0 && !irregularParticiples.has(r.word[verb] as number)) return -1;
  for (let j = verb; j < end && j <= head + verbReach; j++) {
    if (isSeeming(r, j, end)) return j + 2;
    if (j === verb) continue;
    // "clips posted **to TikTok**", "a dossier leaked **to the opposition**"
    if (r.class[j] === WordClass.to && leadsToName[r.class[j + 1] as number] === 1) continue;
    if (endsModifier[r.class[j] as number] === 1 || r.quote[j] !== Quote.outside) return -1;
    if (claims(r, head, j, end, shows)) return j;
  }
  return -1;
}

/** A verb of speech, in a form that a subject has. */
const says = (verb: number): boolean => {
  const form = speakingForms.get(verb) ?? 0;
  return (form & (Form.clause | Form.shows)) !== 0 && (form & finite) !== 0 && (form & Form.tells) === 0;
};
const finite = Form.base | Form.third | Form.past;

/** A verb of what documents do with a plain object. */
const lists = (verb: number): boolean => ((speakingForms.get(verb) ?? 0) & Form.lists) !== 0;

/** "a video shared online **appears to show**" */
const isSeeming = ({ word, class: classes }: Reading, i: number, end: number): boolean =>
  i + 2 < end &&
  seeming.has(word[i] as number) &&
  classes[i + 1] === WordClass.to &&
  (says(word[i + 2] as number) || lists(word[i + 2] as number));

/** "minutes", "psychologists": what can be read, and people of learning. */
const tellsOfThings = (word: number): boolean =>
  (classesOf(word) & (Word.document | Word.study | Word.expert | Word.undefinedReport)) !== 0;

/** The head of the noun phrase that opens the sentence, where it is one that speaks; else -1. */
function headOf(r: Reading, begin: number, end: number): number {
  let again = false;
  for (let i = begin; i < end && i <= begin + headReach; i++) {
    if (r.quote[i] !== Quote.outside) return -1;
    // "Roe signed **the** map": another phrase
    again ||= i > begin && (r.class[i] === WordClass.determiner || r.class[i] === WordClass.possessive);
    const speaks =
      isHead[r.class[i] as number] === 1 ||
      subjects.has(r.word[i] as number) ||
      showing.has(r.word[i] as number) ||
      (!again &&
        r.class[i + 1] !== WordClass.number &&
        tellsOfThings(r.word[i] as number) &&
        (r.shape[i] === Shape.lower || i === begin));
    const next = r.class[i + 1] as number;
    // "security experts", "defence officials": the last noun is the head
    if (speaks && isHead[next] === 0 && !subjects.has(r.word[i + 1] as number)) return i;
    if (!speaks && opensSubject[r.class[i] as number] === 0) return -1;
  }
  return -1;
}

/**
 * True for a verb with what somebody claims behind it, and no object that is counted or led. What a picture shows is a
 * claim whatever it is; what a study links to something is one too.
 */
function claims({ class: classes, word }: Reading, head: number, verb: number, end: number, shows: boolean): boolean {
  if (verb + 1 >= end) return false;
  const written = classes[head] === WordClass.document || (classesOf(word[head] as number) & Word.study) !== 0;
  if (linking.has(word[verb] as number) && written)
    return reaches(verb, (i) => classes[i] === WordClass.to || word[i] === withHash);
  // "a report **found** rats", "a spreadsheet **lists** 14 payments"
  const isText = written || (classesOf(word[head] as number) & Word.document) !== 0;
  if (isText && lists(word[verb] as number)) return endsModifier[classes[verb + 1] as number] === 0;
  // "a poll **gave** the party 40 percent"
  if (giving.has(word[verb] as number) && written)
    return reaches(verb, (i) => classes[i] === WordClass.number || shares.has(word[i] as number));
  if (circulating.has(word[verb] as number)) return reaches(verb, (i) => classes[i] === WordClass.that);
  return (
    says(word[verb] as number) && (shows ? endsModifier : opensClaim)[classes[verb + 1] as number] === (shows ? 0 : 1)
  );

  function reaches(from: number, isIt: (i: number) => boolean): boolean {
    for (let i = from + 1; i < end && i <= from + objectReach; i++) if (isIt(i)) return true;
    return false;
  }
}
