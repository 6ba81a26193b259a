/** "Quoted an official as **saying**": the official speaks, and somebody quotes them. */
import { hashWord } from '../../../document/tokens.ts';
import type { Reading } from '../reading.ts';
import { WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';

/** Hashes of "saying", "telling" and their like behind "quoted as". */
export const sayingNow = cueHashes('quoted-as');
export const as = hashWord('as');
const quoted = cueHashes('quoting');

/** Marks the verb by which somebody is quoted "as saying". */
export function markQuoting({ word }: Reading, isCue: Uint8Array, begin: number, saying: number): void {
  for (let j = saying - 3; j >= begin && saying - j < 14; j--)
    if (quoted.has(word[j] as number)) {
      isCue[j] = 1;
      return;
    }
}

/** "quoted an official as **saying**": the official speaks. */
export function isQuotedSaying({ word, class: classes }: Reading, begin: number, i: number): boolean {
  if (word[i - 1] !== as) return false;
  for (let j = i - 3; j >= begin && i - j < 14; j--)
    if (quoted.has(word[j] as number)) return classes[j - 1] !== WordClass.be && classes[j + 1] !== WordClass.by;
  return false;
}
