/** Cues that need no learning: forms that attribute wherever they stand outside a quotation. */
import { hashWord, Shape } from '../../document/tokens.ts';
import { evidentialAdverbs, hedges } from './lemma.ts';
import { Quote } from './quotations.ts';
import type { Reading } from './reading.ts';
import { WordClass } from './word-classes.ts';

const hashesOf = (words: Iterable<string>): ReadonlySet<number> => new Set([...words].map(hashWord));

const adverbs = hashesOf(evidentialAdverbs);
const hedge = hashesOf(hedges);
const according = hashWord('according');

/** Verbs that close a sentence after who says it: "…, the agency **reports**." */
const closing = hashesOf(['says', 'said', 'reports', 'reported', 'writes', 'wrote', 'adds', 'added', 'notes', 'noted']);
const per = hashWord('per');
const anonymity = hashWord('anonymity');
const spoke = hashesOf(['spoke', 'speaking', 'spoken']);

/** Marks the heads of certain cues in `isCue`. */
export function markCertain(r: Reading, isCue: Uint8Array): void {
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    let marked = false;
    let spoken = -1;
    let unnamed = false;
    for (let i = begin; i < end; i++) {
      if (isCue[i] === 1) marked = true;
      if (r.quote[i] !== Quote.outside || (r.shape[i] as number) > Shape.capitals) continue;
      const word = r.word[i] as number;
      if (spoke.has(word)) spoken = i;
      else if (word === anonymity) unnamed = true;
      const certain =
        adverbs.has(word) ||
        (hedge.has(word) && isHedge(r, i)) ||
        (word === according && namesSource(r, i)) ||
        (word === per && isPer(r, begin, i, end)) ||
        (closing.has(word) && closesSentence(r, begin, i, end));
      if (certain) isCue[i] = 1;
      marked ||= certain;
    }
    // "she spoke to the paper on condition of anonymity": who tells is the news
    if (!marked && unnamed && spoken >= 0) isCue[spoken] = 1;
  }
}

/** "…, **per** the ministry's filing", not "twice per week". */
function isPer({ class: classes, shape }: Reading, begin: number, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  const apart = i === begin || classes[i - 1] === WordClass.comma || classes[i - 1] === WordClass.quote;
  const next = classes[i + 1] as number;
  const named = (shape[i + 1] as number) >= Shape.initial && (shape[i + 1] as number) <= Shape.capitals;
  return (
    (apart && (named || next === WordClass.determiner || next === WordClass.possessive)) ||
    (named && next === WordClass.outlet)
  );
}

/** A subject before a closing verb is not longer. */
const longestSubject = 12;

/** "…, **Portuguese newspaper** reports.": a comma or a closing mark before whoever it is. */
function closesSentence({ class: classes, quote }: Reading, begin: number, verb: number, end: number): boolean {
  if (verb + 1 < end && classes[verb + 1] !== WordClass.stop) return false;
  if (end - verb > 2) return false;
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
    if (classes[j] === WordClass.be || classes[j] === WordClass.have || classes[j] === WordClass.modal) return false;
  }
  return false;
}

/** "It **is believed** that …", "he **is said** to have …", "**was reported** to be …". */
function isHedge({ class: classes, tokens }: Reading, participle: number): boolean {
  let be = participle - 1;
  while (be >= 0 && participle - be < 4 && (classes[be] === WordClass.manner || classes[be] === WordClass.ly)) be--;
  if (be < 1 || classes[be] !== WordClass.be) return false;
  const after = participle + 1 < tokens.count ? classes[participle + 1] : 0;
  if (after === WordClass.to) return true;
  let subject = be - 1;
  while (subject > 0 && (classes[subject] === WordClass.have || classes[subject] === WordClass.manner)) subject--;
  return classes[subject] === WordClass.it && after === WordClass.that;
}

/** "according to Roe", not "according to plan". */
function namesSource({ class: classes, tokens, text }: Reading, i: number): boolean {
  if (i + 2 >= tokens.count || classes[i + 1] !== WordClass.to) return false;
  const word = text.slice(tokens.start[i + 2], tokens.end[i + 2]).toLowerCase();
  return (
    word !== 'plan' &&
    word !== 'schedule' &&
    classes[i + 2] !== WordClass.relative &&
    classes[i + 2] !== WordClass.question
  );
}
