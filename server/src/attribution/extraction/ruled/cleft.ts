/**
 * Sentences that put their speaker apart: "**It was the Gazette that** disclosed the loan", "**the Gazette was the first
 * to** report it".
 */

import { hashWord } from '../../../document/tokens.ts';
import { bringingVerbs } from '../cues/cue-lists.ts';
import { Form, speakingForms } from '../cues/speaking-forms.ts';
import { nounPhraseEnd, nounPhraseStart } from '../given/phrase-bounds.ts';
import { lemmaOf } from '../lemma.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { ruledDraft } from './ruled-draft.ts';

const first = hashWord('first');
/** "was **among the** first **outlets** to": no more words between. */
const reach = 5;
/** Nor is an aside between a speaker and the pronoun longer. */
const aside = 14;
const between = tableOf(
  'determiner',
  'word',
  's',
  'outlet',
  'speaker',
  'document',
  'preposition',
  'of',
  'manner',
  'quantifier',
);

/** Finds the attributions of this form in a block. */
export function findCleft(r: Reading): Draft[] {
  const found: Draft[] = [];
  const { first: begins, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = begins[s] as number;
    const end = begins[s + 1] as number;
    for (let i = begin + 1; i + 3 < end; i++) {
      if (r.class[i] !== WordClass.be || r.quote[i] !== Quote.outside) continue;
      const draft = itWasThat(r, s, begin, i, end) ?? wasFirstTo(r, s, begin, i, end);
      if (draft) found.push(draft);
    }
  }
  return found;
}

const wordAt = ({ text, tokens }: Reading, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]).toLowerCase();

const opensClause = ({ class: classes }: Reading, i: number): boolean =>
  classes[i] === WordClass.relative || classes[i] === WordClass.that;

function itWasThat(r: Reading, sentence: number, begin: number, be: number, end: number): Draft | null {
  if (r.class[be - 1] !== WordClass.it || (be - 1 !== begin && r.class[be - 2] !== WordClass.comma)) return null;
  const from = be + 1;
  const to = nounPhraseEnd(r, from, end);
  if (to === from) return null;
  // "it was a clerk, speaking on background, who"
  let pronoun = to;
  if (r.class[to] === WordClass.comma)
    while (pronoun < end && pronoun < to + aside && !opensClause(r, pronoun)) pronoun++;
  if (!opensClause(r, pronoun)) return null;
  let verb = pronoun + 1;
  while (verb < end && (r.class[verb] === WordClass.manner || r.class[verb] === WordClass.have)) verb++;
  const form = speakingForms.get(r.word[verb] as number) ?? 0;
  const speaks = (form & (Form.past | Form.third)) !== 0 || bringingVerbs.has(lemmaOf(wordAt(r, verb)));
  return speaks && verb + 1 < end ? draftOf(r, sentence, verb, from, to, end) : null;
}

function wasFirstTo(r: Reading, sentence: number, begin: number, be: number, end: number): Draft | null {
  let ordinal = be + 1;
  while (
    ordinal < end &&
    ordinal < be + reach &&
    r.word[ordinal] !== first &&
    between[r.class[ordinal] as number] === 1
  )
    ordinal++;
  if (r.word[ordinal] !== first) return null;
  let to = ordinal + 1;
  while (to < end && to < ordinal + reach && between[r.class[to] as number] === 1) to++;
  if (r.class[to] !== WordClass.to || !bringingVerbs.has(wordAt(r, to + 1))) return null;
  const from = nounPhraseStart(r, begin, be);
  return from < be && to + 2 < end ? draftOf(r, sentence, to + 1, from, be, end) : null;
}

const draftOf = (r: Reading, sentence: number, verb: number, from: number, to: number, end: number): Draft =>
  ruledDraft(r, {
    construction: 'verb',
    sentence,
    cue: { first: verb, end: verb + 1 },
    lemma: lemmaOf(wordAt(r, verb)),
    source: { first: from, end: to },
    content: { first: verb + 1, end },
  });
