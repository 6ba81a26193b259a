/**
 * Verbs of speech whose subject opens the sentence with somebody or something that speaks: "**Posts** on social media
 * **claim** the ferry sank", "**Others contend** that …". What stands between may keep the model from seeing it.
 */
import { hashWord } from '../../document/tokens.ts';
import lexicon from '../../lexicon/en/cues.yaml';
import { Quote } from './quotations.ts';
import type { Reading } from './reading.ts';
import { tableOf, WordClass } from './word-classes.ts';

const hashes = (key: string): ReadonlySet<number> =>
  new Set(((lexicon as Record<string, unknown>)[key] as string).trim().split(/\s+/).map(hashWord));

const verbs = hashes('claiming-verbs');
const subjects = hashes('claiming-subjects');
const showing = hashes('showing-subjects');
const seeming = new Set(
  ['appear', 'appears', 'appeared', 'seem', 'seems', 'seemed', 'purport', 'purports'].map(hashWord),
);

/** Words before the subject's head, and between it and the verb. */
const headReach = 5;
const verbReach = 8;

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
);
const isHead = tableOf('speaker', 'document');
const opensModifier = tableOf('preposition', 'of', 'by', 'ing', 'ed', 'relative');
const endsModifier = tableOf(
  'comma',
  'stop',
  'semicolon',
  'colon',
  'quote',
  'dash',
  'that',
  'be',
  'modal',
  'to',
  'conjunction',
  'subordinator',
);
const opensClaim = tableOf(
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
);

/** Marks in `isCue` the verb of each sentence that such a subject opens. */
export function markOpeningSubjects(r: Reading, isCue: Uint8Array): void {
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const verb = claimingVerb(r, first[s] as number, first[s + 1] as number);
    if (verb >= 0) isCue[verb] = 1;
  }
}

function claimingVerb(r: Reading, begin: number, end: number): number {
  const head = headOf(r, begin, end);
  if (head < 0) return -1;
  let verb = head + 1;
  while (verb < end && (r.class[verb] === WordClass.manner || r.class[verb] === WordClass.ly)) verb++;
  const shows = showing.has(r.word[head] as number);
  if (verbs.has(r.word[verb] as number)) return claims(r, verb, end, shows) ? verb : -1;
  if (opensModifier[r.class[verb] as number] === 0) return -1;
  for (let j = verb; j < end && j <= head + verbReach; j++) {
    // "a video shared online **appears to show**"
    if (seeming.has(r.word[j] as number) && r.class[j + 1] === WordClass.to && verbs.has(r.word[j + 2] as number))
      return j + 2 < end ? j + 2 : -1;
    if (j === verb) continue;
    if (endsModifier[r.class[j] as number] === 1 || r.quote[j] !== Quote.outside) return -1;
    if (verbs.has(r.word[j] as number) && claims(r, j, end, shows)) return j;
  }
  return -1;
}

/** The head of the noun phrase that opens the sentence, where it is one that speaks; else -1. */
function headOf(r: Reading, begin: number, end: number): number {
  for (let i = begin; i < end && i <= begin + headReach; i++) {
    if (r.quote[i] !== Quote.outside) return -1;
    const speaks =
      isHead[r.class[i] as number] === 1 || subjects.has(r.word[i] as number) || showing.has(r.word[i] as number);
    const next = r.class[i + 1] as number;
    // "security experts", "defence officials": the last noun is the head
    if (speaks && isHead[next] === 0 && !subjects.has(r.word[i + 1] as number)) return i;
    if (!speaks && opensSubject[r.class[i] as number] === 0) return -1;
  }
  return -1;
}

/**
 * True where what follows a verb is what somebody claims, and no object that is counted or led. What a picture shows is
 * a claim whatever it is.
 */
const claims = ({ class: classes }: Reading, verb: number, end: number, shows: boolean): boolean =>
  verb + 1 < end && (shows ? endsModifier : opensClaim)[classes[verb + 1] as number] === (shows ? 0 : 1);
