/** Everything known of single words, in one table, so that a token is looked up once. */
import { lookUp, slotsOf } from '../../document/hash-table.ts';
import { listedClasses } from './listed-classes.ts';

/** The bits of an entry: the class, then how often the word is a cue, then how often it stands in a source. */
const cueShift = 6;
const sourceShift = 9;

export const classOfEntry = (entry: number): number => entry & 63;
export const cuenessOfEntry = (entry: number): number => (entry >> cueShift) & 7;
export const sourcenessOfEntry = (entry: number): number => (entry >> sourceShift) & 7;

/** The words of a language. */
export class WordTable {
  /** The table's slots, by hash of the word; see `slotsOf`. */
  readonly slots: Int32Array;

  constructor(slots: Int32Array) {
    this.slots = slots;
  }

  /**
   * The table of the listed classes and of what was learned.
   * @param cueWords by hash of the word, how often it is a cue: 1 (hardly ever) to 7
   * @param sourceWords by hash of the word, how often it stands in a source: 1 to 7
   */
  static of(
    cueWords: Iterable<readonly [number, number]>,
    sourceWords: Iterable<readonly [number, number]>,
  ): WordTable {
    const all = [...listedClasses];
    for (const [hash, number] of cueWords) all.push([hash, number << cueShift]);
    for (const [hash, number] of sourceWords) all.push([hash, number << sourceShift]);
    return new WordTable(slotsOf(all));
  }

  /** The entry of a word by its hash; 0 when nothing is known of it. */
  get(hash: number): number {
    return lookUp(this.slots, hash);
  }
}
