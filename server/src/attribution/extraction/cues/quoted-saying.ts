/** "Quoted an official as **saying**": the official speaks, and somebody quotes them. */
import { hashWord } from '../../../document/tokens.ts';
import type { Reading } from '../reading.ts';
import { WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';

/** Hashes of "saying", "telling" and their like behind "quoted as". */
export const sayingNow = cueHashes('quoted-as');
export const as = hashWord('as');
/** Forms of "quote" and "cite". */
export const quoting = cueHashes('quoting');

/** Whoever is quoted stands in no more words, "as" and the participle included. */
const reach = 14;

/** The token of the verb that quotes, before "as **saying**" at a token; -1 where there is none. */
export function quotingVerb({ word }: Reading, begin: number, saying: number): number {
  if (word[saying - 1] !== as) return -1;
  for (let j = saying - 3; j >= begin && saying - j < reach; j--) if (quoting.has(word[j] as number)) return j;
  return -1;
}

/** "quoted an official as **saying**": the official speaks. */
export function isQuotedSaying(r: Reading, begin: number, i: number): boolean {
  const verb = quotingVerb(r, begin, i);
  return verb >= 0 && r.class[verb - 1] !== WordClass.be && r.class[verb + 1] !== WordClass.by;
}
