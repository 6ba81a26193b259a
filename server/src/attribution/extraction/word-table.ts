/** Everything known of single words, in one table, so that a token is looked up once. */
import { listedClasses } from './listed-classes.ts';

/** The bits of an entry: the class, then how often the word is a cue, then how often it stands in a source. */
const cueShift = 6;
const sourceShift = 9;

export const classOfEntry = (entry: number): number => entry & 63;
export const cuenessOfEntry = (entry: number): number => (entry >> cueShift) & 7;
export const sourcenessOfEntry = (entry: number): number => (entry >> sourceShift) & 7;

/** A hash table with open addressing; at most half full. */
export class WordTable {
  readonly #hashes: Int32Array;
  readonly #entries: Uint16Array;
  readonly #mask: number;

  /**
   * @param hashes of the words
   * @param entries of the words, in the same order; those of a word that stands there twice are put together
   */
  constructor(hashes: ArrayLike<number>, entries: ArrayLike<number>) {
    const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
    this.#hashes = new Int32Array(size);
    this.#entries = new Uint16Array(size);
    this.#mask = size - 1;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      const at = this.#place(hash);
      this.#hashes[at] = hash;
      this.#entries[at] = (this.#entries[at] as number) | (entries[i] as number);
    }
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
    return new WordTable(
      all.map(([hash]) => hash),
      all.map(([, entry]) => entry),
    );
  }

  /** Every word's hash, and its entry at the same place. */
  list(): { hashes: Int32Array; entries: Int32Array } {
    const known = [...this.#hashes.keys()].filter((at) => this.#entries[at] !== 0);
    return {
      hashes: Int32Array.from(known, (at) => this.#hashes[at] as number),
      entries: Int32Array.from(known, (at) => this.#entries[at] as number),
    };
  }

  #place(hash: number): number {
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#entries[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & this.#mask;
    return at;
  }

  /** The entry of a word by its hash; 0 when nothing is known of it. */
  get(hash: number): number {
    return this.#entries[this.#place(hash)] as number;
  }
}
