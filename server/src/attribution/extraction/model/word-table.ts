/** Everything known of single words, in one table, so that a token is looked up once. */
import { lookUp } from '../../../document/hash-table.ts';

/** The bits of an entry: the class, then how often the word is a cue, then how often it stands in a source. */
export const cueShift = 6;
export const sourceShift = 9;

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

  /** The entry of a word by its hash; 0 when nothing is known of it. */
  get(hash: number): number {
    return lookUp(this.slots, hash);
  }
}
