/** "**In the words of** one official", "**in the eyes of** many economists": a phrase that gives what somebody says. */

import { hashWord, Shape } from '../../../document/tokens.ts';
import { Word } from '../../words/listed-words.ts';
import { classesOf } from '../../words/lookup.ts';
import { cueHashes } from '../cues/cue-hashes.ts';
import { nounPhraseEnd } from '../given/phrase-bounds.ts';
import type { TokenSpan } from '../given/types.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { ruledDraft } from './ruled-draft.ts';

const inHash = hashWord('in');
const theHash = hashWord('the');
const byHash = hashWord('by');
const onHash = hashWord('on');
const whoseWord = cueHashes('on-whose-word');
const whoseWords = cueHashes('whose-words');

/** Finds the attributions of this form in a block. */
export function findInWordsOf(r: Reading): Draft[] {
  const found: Draft[] = [];
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    for (let i = begin; i + 4 < end; i++) {
      const put = asPut(r, i, begin, end);
      if (put) {
        const content = i === begin ? spanAfter(r, put.it + 1, end) : { first: begin, end: i };
        found.push(drafted(r, s, { first: put.verb, end: put.it + 1 }, put, content));
        i = put.it;
        continue;
      }
      const document = i === begin ? inDocument(r, begin, end) : null;
      if (document) {
        found.push(drafted(r, s, { first: i, end: i + 1 }, document, spanAfter(r, document.comma, end)));
        i = document.comma;
        continue;
      }
      // "**In their view**, …"
      if (r.word[i] === inHash && isOwnView(r, i)) {
        found.push(
          drafted(
            r,
            s,
            { first: i, end: i + 3 },
            { first: i + 1, end: i + 2 },
            i === begin ? spanAfter(r, i + 3, end) : { first: begin, end: i },
          ),
        );
        i += 2;
        continue;
      }
      if (!opensWords(r, i)) continue;
      const from = i + 4;
      const to = nounPhraseEnd(r, from, end);
      if (to === from) continue;
      const content = i === begin ? spanAfter(r, to, end) : { first: begin, end: i };
      found.push(
        ruledDraft(r, {
          construction: 'according-to',
          sentence: s,
          cue: { first: i, end: from },
          head: i + 2,
          lemma: r.text.slice(r.tokens.start[i + 2], r.tokens.end[i + 2]).toLowerCase(),
          source: { first: from, end: to },
          content,
        }),
      );
      i = to;
    }
  }
  return found;
}

/** "**in the words of**", "**by the account of**", "**on the word of**" */
function opensWords({ word, class: classes, quote }: Reading, i: number): boolean {
  if (word[i + 1] !== theHash || classes[i + 3] !== WordClass.of || quote[i] !== Quote.outside) return false;
  return (
    (word[i] === onHash ? whoseWord : word[i] === inHash || word[i] === byHash ? whoseWords : null)?.has(
      word[i + 2] as number,
    ) ?? false
  );
}

const ends = tableOf('comma', 'stop');

const isOwnView = ({ word, class: classes, quote }: Reading, i: number): boolean =>
  quote[i] === Quote.outside &&
  classes[i + 1] === WordClass.possessive &&
  whoseWords.has(word[i + 2] as number) &&
  ends[classes[i + 3] as number] === 1;

const [asHash, it] = ['as', 'it'].map(hashWord);
const putting = cueHashes('putting-it');
/** A phrase for who puts it is not longer. */
const longestPhrase = 10;

/** "**As one diplomat put it**, the talks were dead": who puts it. */
function asPut(r: Reading, i: number, begin: number, end: number) {
  if (r.word[i] !== asHash || r.quote[i] !== Quote.outside) return null;
  if (i !== begin && r.class[i - 1] !== WordClass.comma && r.quote[i - 1] !== Quote.closes) return null;
  for (let verb = i + 2; verb + 1 < end && verb <= i + longestPhrase; verb++) {
    if (r.class[verb] === WordClass.comma) return null;
    if (putting.has(r.word[verb] as number) && r.word[verb + 1] === it)
      return { first: i + 1, end: verb, verb, it: verb + 1 };
  }
  return null;
}

const unfinished = cueHashes('hidden-texts');
const seen = cueHashes('seen-texts');
const studied = cueHashes('studied-in');
const written = Word.document | Word.study;

/** "**In an internal email**, staff were told": a text that readers cannot find, and which nobody else is given for. */
function inDocument(r: Reading, begin: number, end: number) {
  const { word, class: classes } = r;
  if (word[begin] !== inHash || r.quote[begin] !== Quote.outside) return null;
  let head = -1;
  let hidden = false;
  let named = false;
  for (let i = begin + 1; i < end && i < begin + longestPhrase * 2; i++) {
    const c = classes[i] as number;
    if (c === WordClass.comma)
      return head > 0 && (hidden || (!named && isAnyStudy(r, begin + 1, head)))
        ? { first: begin + 1, end: head + 1, comma: i }
        : null;
    if (c === WordClass.quote || c === WordClass.stop || c === WordClass.colon) return null;
    named ||= r.shape[i] !== Shape.lower;
    if (unfinished.has(word[i] as number) && head < 0) hidden = true;
    if (head >= 0 && seen.has(word[i] as number)) hidden = true;
    if (head < 0 && (classesOf(word[i] as number) & written) !== 0 && classes[i + 1] !== WordClass['possessive-clitic'])
      head = i;
    else if (
      head === i - 1 &&
      (c === WordClass.word || c === WordClass.document) &&
      (classesOf(word[i] as number) & written) !== 0
    )
      head = i;
  }
  return null;
}

/** "In **a recent survey**", not "in the survey", "in her survey". */
const isAnyStudy = ({ word, class: classes }: Reading, first: number, head: number): boolean =>
  studied.has(word[head] as number) && classes[first] !== WordClass.possessive && word[first] !== theHash;

const drafted = (r: Reading, sentence: number, cue: TokenSpan, source: TokenSpan, content: TokenSpan | null): Draft =>
  ruledDraft(r, { construction: 'according-to', sentence, cue, lemma: 'according to', source, content });

/** What follows the phrase, behind its comma. */
function spanAfter(r: Reading, from: number, end: number): TokenSpan {
  const first = r.class[from] === WordClass.comma ? from + 1 : from;
  return { first, end: r.class[end - 1] === WordClass.stop ? end - 1 : end };
}
