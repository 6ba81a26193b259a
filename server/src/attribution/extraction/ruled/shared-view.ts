/**
 * Views held by nobody in particular: "**the prevailing view** among diplomats **is** that", "**conventional wisdom
 * holds** that", "**rumour has** it that". The noun is all that is given for whoever says so.
 */
import { hashWord } from '../../../document/tokens.ts';
import { cueHashes } from '../cues/cue-hashes.ts';
import { nounPhraseEnd, nounPhraseStart } from '../given/phrase-bounds.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { clauseMarks, tableOf, WordClass } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { ruledDraft } from './ruled-draft.ts';

const nouns = cueHashes('shared-views');
const holding = cueHashes('holding-verbs');
const has = cueHashes('holding-with-it');

/** "the view **in most of the capitals of the region** is": no more words between. */
const longest = 9;
const noView = tableOf(...clauseMarks, 'that', 'have', 'to', 'modal', 'relative');
const owner = tableOf('possessive', 'possessive-clitic');

/** Finds the attributions of this form in a block. */
export function findSharedViews(r: Reading): Draft[] {
  const found: Draft[] = [];
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    for (let i = begin; i + 2 < end; i++) {
      if (!nouns.has(r.word[i] as number) || r.quote[i] !== Quote.outside) continue;
      const draft = readAt(r, s, begin, i, end) ?? sharedBy(r, s, begin, i, end) ?? heldAmong(r, s, begin, i, end);
      if (draft) found.push(draft);
    }
  }
  return found;
}

const among = wordSet(['among', 'amongst']);
const shared = cueHashes('sharing');

/** "It is a view **shared by many in the party**": whoever holds it, as little as they are told apart. */
function sharedBy(r: Reading, sentence: number, begin: number, noun: number, end: number): Draft | null {
  const { class: classes, word } = r;
  let verb = noun + 1;
  while (
    verb < end &&
    verb < noun + 5 &&
    !shared.has(word[verb] as number) &&
    (classes[verb] === WordClass.ly ||
      classes[verb] === WordClass.that ||
      classes[verb] === WordClass.be ||
      classes[verb] === WordClass.manner)
  )
    verb++;
  if (!shared.has(word[verb] as number) || (classes[verb + 1] !== WordClass.by && !among.has(word[verb + 1] as number)))
    return null;
  const from = verb + 2;
  const to = nounPhraseEnd(r, from, end);
  if (to === from) return null;
  return ruledDraft(r, {
    construction: 'according-to',
    sentence,
    cue: { first: verb, end: from },
    lemma: 'hold',
    source: { first: from, end: to },
    content: noun > begin ? { first: begin, end: noun + 1 } : null,
  });
}

/** "It is a widespread view **among clerics** that …" */
function heldAmong(r: Reading, sentence: number, begin: number, noun: number, end: number): Draft | null {
  if (!among.has(r.word[noun + 1] as number) || r.class[nounPhraseStart(r, begin, noun + 1) - 1] !== WordClass.be)
    return null;
  const to = nounPhraseEnd(r, noun + 2, end);
  if (to === noun + 2 || r.class[to] !== WordClass.that) return null;
  return ruledDraft(r, {
    construction: 'noun',
    sentence,
    cue: { first: noun, end: noun + 1 },
    lemma: 'hold',
    source: { first: noun + 2, end: to },
    content: { first: to + 1, end },
  });
}

function readAt(r: Reading, sentence: number, begin: number, noun: number, end: number): Draft | null {
  const { class: classes, word } = r;
  let start = nounPhraseStart(r, begin, noun + 1);
  // "the **prevailing** view"
  if (classes[start - 1] === WordClass.ing && start - 1 > begin)
    start -= classes[start - 2] === WordClass.determiner ? 2 : 1;
  // "Roe's view is that", "her belief was that"; "in the view of"
  for (let i = start; i <= noun; i++) if (owner[classes[i] as number] === 1) return null;
  if (start > begin && classes[start - 1] !== WordClass.comma && classes[start - 1] !== WordClass.conjunction)
    return null;
  let verb = noun + 1;
  for (; verb < end && verb <= noun + longest; verb++) {
    const c = classes[verb] as number;
    if (c === WordClass.be || holding.has(word[verb] as number) || has.has(word[verb] as number)) break;
    // "the view of Roe", "the word from the ministry": somebody's
    if (noView[c] === 1 || c === WordClass.name || c === WordClass.body || c === WordClass['speaker-pronoun']) {
      if (c !== WordClass.name || r.word[verb - 1] === ofHash || r.word[verb - 1] === fromHash) return null;
    }
  }
  if (verb + 1 >= end || verb > noun + longest) return null;
  const that = has.has(word[verb] as number) ? verb + 2 : verb + 1;
  if (has.has(word[verb] as number) && classes[verb + 1] !== WordClass.it) return null;
  if (classes[that] !== WordClass.that && !(that === verb + 2 && that < end)) return null;
  const from = classes[that] === WordClass.that ? that + 1 : that;
  if (from >= end) return null;
  return ruledDraft(r, {
    construction: 'verb',
    sentence,
    cue: { first: verb, end: verb + 1 },
    lemma: 'hold',
    source: { first: start, end: verb },
    content: { first: from, end },
  });
}

const ofHash = hashWord('of');
const fromHash = hashWord('from');
