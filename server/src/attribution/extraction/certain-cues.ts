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

/** Marks the heads of certain cues in `isCue`. */
export function markCertain(r: Reading, isCue: Uint8Array): void {
  for (let i = 0; i < isCue.length; i++) {
    if (r.quote[i] !== Quote.outside || (r.shape[i] as number) > Shape.capitals) continue;
    const word = r.word[i] as number;
    if (adverbs.has(word) || (hedge.has(word) && isHedge(r, i)) || (word === according && namesSource(r, i)))
      isCue[i] = 1;
  }
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
