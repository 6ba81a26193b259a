/** "Was first **disclosed by** the Gazette": an outlet that brought something up. */

import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';

const bringing = cueHashes('bringing-up');
const opensName = tableOf('name', 'outlet');

/** "was first **disclosed by** the Gazette", "the story was **broken** by Der Bote": a name that brought it up. */
export function isBroughtBy({ class: classes, word }: Reading, i: number, end: number): boolean {
  if (!bringing.has(word[i] as number)) return false;
  let be = i - 1;
  while (be > 0 && i - be < 4 && (classes[be] === WordClass.manner || classes[be] === WordClass.ly)) be--;
  if (classes[be] !== WordClass.be) return false;
  let by = i + 1;
  while (
    by < end &&
    by < i + 4 &&
    (classes[by] === WordClass.day ||
      classes[by] === WordClass.manner ||
      classes[by] === WordClass.preposition ||
      classes[by] === WordClass.time)
  )
    by++;
  if (classes[by] !== WordClass.by) return false;
  const name = classes[by + 1] === WordClass.determiner ? by + 2 : by + 1;
  return name < end && opensName[classes[name] as number] === 1;
}
