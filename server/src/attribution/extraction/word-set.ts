/** Sets of words that every word of a text is asked for. */
import { hashWord } from '../../document/tokens.ts';

/** One bit for each of 2,048 groups of hashes. */
const words = 64;

/**
 * A set of words by their hashes. Nearly every word of a text is in none of the many sets: bits by a part of the hash
 * answer for those, and only what is left is looked up.
 */
export class WordSet {
  readonly #bits = new Int32Array(words);
  readonly #members: ReadonlySet<number>;

  constructor(members: ReadonlySet<number>) {
    this.#members = members;
    for (const hash of members) {
      const at = (hash >>> 5) & (words - 1);
      this.#bits[at] = (this.#bits[at] as number) | (1 << (hash & 31));
    }
  }

  /** True where the word with this hash is in the set. */
  has(hash: number): boolean {
    return (((this.#bits[(hash >>> 5) & (words - 1)] as number) >>> (hash & 31)) & 1) === 1 && this.#members.has(hash);
  }
}

/** The set of these words, as they are written in lower case. */
export const wordSet = (members: Iterable<string>): WordSet => new WordSet(new Set(Array.from(members, hashWord)));
