/** "…, **said** a port official who was on duty": the subject stands behind the verb, whatever else the sentence has. */
import { hashWord } from '../../../document/tokens.ts';
import { unnamedPeople, Word } from '../../words/listed-words.ts';
import { classesOf } from '../../words/lookup.ts';
import { cueHashes } from '../cues/cue-hashes.ts';
import { Form, speakingForms } from '../cues/speaking-forms.ts';
import type { CueTokens } from '../model/link-features.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { nounPhraseEnd } from './phrase-bounds.ts';
import type { TokenSpan } from './types.ts';

/** Verbs that stand before their subject, whatever they are set between. */
const isVerb = (word: number): boolean => {
  const form = speakingForms.get(word) ?? 0;
  return (form & Form.clause) !== 0 && (form & (Form.ing | Form.tells)) === 0;
};
const opens = tableOf('determiner', 'number', 'quantifier', 'name', 'title', 'speaker', 'possessive', 'word', 's');
const speaks = tableOf('speaker', 'name', 'body', 'title', 'outlet');
/** What can follow a subject behind its verb: with a verb of its own it would open a clause. */
const follows = tableOf(
  'comma',
  'stop',
  'relative',
  'preposition',
  'day',
  'dash',
  'semicolon',
  'quote',
  'manner',
  'ing',
);

const knowing = cueHashes('knowing');
const those = hashWord('those');
const aside = tableOf('comma', 'stop', 'relative', 'dash', 'semicolon', 'ed');

const tells = unnamedPeople | Word.document | Word.study;

/** The head of a phrase: "a **clerk** at the courthouse". */
function headOf({ class: classes }: Reading, first: number, end: number): number {
  let head = first + 1;
  while (head < end && classes[head] !== WordClass.preposition && classes[head] !== WordClass.of) head++;
  return head - 1;
}

/** The subject behind a verb of speech that a comma or a quotation stands before; null where it is no such form. */
export function invertedSubject(r: Reading, begin: number, limit: number, cue: CueTokens): TokenSpan | null {
  const { class: classes, word, quote } = r;
  const before = cue.first - 1;
  if (before <= begin || cue.end !== cue.head + 1 || !isVerb(word[cue.head] as number)) return null;
  if (classes[before] !== WordClass.comma && quote[before] !== Quote.closes) return null;
  if (cue.end >= limit || opens[classes[cue.end] as number] === 0) return null;
  const end = nounPhraseEnd(r, cue.end, limit);
  if (end === cue.end) return null;
  // "…, say **people close to the club**, …"
  if (end - 1 > cue.end && knowing.has(word[end - 1] as number)) {
    const known = (classesOf(word[end - 2] as number) & unnamedPeople) !== 0 || word[end - 2] === those;
    return known ? { first: cue.end, end: Math.max(end, nounPhraseEnd(r, end + 1, limit)) } : null;
  }
  if (speaks[classes[end - 1] as number] === 0) {
    // "…,” recalled one clerk, who": a noun in no class of the model's, where nothing but an aside can follow
    const after = end >= limit || aside[classes[end] as number] === 1;
    // "“It is over,” insisted the manufacturer.": behind a quotation, whatever it is that speaks
    const quotes = quote[before] === Quote.closes && classes[cue.end] === WordClass.determiner;
    if (!after || (!quotes && (classesOf(word[headOf(r, cue.end, end)] as number) & tells) === 0)) return null;
    return { first: cue.end, end };
  }
  return end >= limit || follows[classes[end] as number] === 1 ? { first: cue.end, end } : null;
}
