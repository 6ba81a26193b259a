/** Puts the table of words together: at training and at the build, which leaves its slots to the program. */
import { slotsOf } from '../../../document/hash-table.ts';
import { listedClasses } from '../listed-classes.ts';
import { cueShift, sourceShift, WordTable } from './word-table.ts';

/**
 * The table of the listed classes and of what was learned.
 * @param cueWords by hash of the word, how often it is a cue: 1 (hardly ever) to 7
 * @param sourceWords by hash of the word, how often it stands in a source: 1 to 7
 */
export function wordTableOf(
  cueWords: Iterable<readonly [number, number]>,
  sourceWords: Iterable<readonly [number, number]>,
): WordTable {
  const all = [...listedClasses];
  for (const [hash, number] of cueWords) all.push([hash, number << cueShift]);
  for (const [hash, number] of sourceWords) all.push([hash, number << sourceShift]);
  return new WordTable(slotsOf(all));
}
