/** Lists of `cues.yaml` as hashes. */

import { WordSet } from '../word-set.ts';
import { hashedLists } from './cue-lists.ts';

/**
 * The hashes of a list's words, by its key in `cues.yaml`.
 * @throws Error where there is no such list
 */
export function cueHashes(key: string): WordSet {
  const words = hashedLists[key];
  if (!words) throw new Error(`cues.yaml has no list “${key}”`);
  return new WordSet(words);
}
