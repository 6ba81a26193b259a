/** Everything known of single words, in one table, so that a token is looked up once. */
import { listedClasses } from './word-classes.ts';

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
   * @param cueWords by hash of the word, how often it is a cue: 1 (hardly ever) to 7
   * @param sourceWords by hash of the word, how often it stands in a source: 1 to 7
   */
  constructor(cueWords: Iterable<readonly [number, number]>, sourceWords: Iterable<readonly [number, number]>) {
    const cues = [...cueWords];
    const sources = [...sourceWords];
    const most = cues.length + sources.length + listedClasses.size;
    const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
    this.#hashes = new Int32Array(size);
    this.#entries = new Uint16Array(size);
    this.#mask = size - 1;
    for (const [hash, number] of listedClasses) this.#add(hash, number);
    for (const [hash, number] of cues) this.#add(hash, number << cueShift);
    for (const [hash, number] of sources) this.#add(hash, number << sourceShift);
  }

  #add(hash: number, bits: number): void {
    const at = this.#place(hash);
    this.#hashes[at] = hash;
    this.#entries[at] = (this.#entries[at] as number) | bits;
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
