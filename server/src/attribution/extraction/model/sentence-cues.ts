/** Strong cue words of a sentence, as each of its words sees them. */
import type { Reading } from '../reading.ts';
import { PaddedSentence } from './padded-sentence.ts';

const farApart = (d: number): number => (d <= 1 ? 0 : d <= 3 ? 1 : d <= 8 ? 2 : 3);

/** What a sentence has of strong cue words, for each of its tokens: the nearest to its left and to its right. */
export class SentenceCues {
  readonly #left: Uint8Array;
  readonly #right: Uint8Array;
  readonly near: PaddedSentence;
  #first = 0;
  strongest = 0;
  quotes = 0;

  /** @param longest the most tokens of a sentence */
  constructor(longest: number) {
    this.near = new PaddedSentence(longest);
    this.#left = new Uint8Array(longest);
    this.#right = new Uint8Array(longest);
  }

  /** Reads the sentence of tokens `first` up to, not including, `end`. */
  read(r: Reading, first: number, end: number): void {
    this.#first = first;
    this.near.read(r, first, end);
    let best = 0;
    let at = -1;
    let quotes = 0;
    for (let i = first; i < end; i++) {
      this.#left[i - first] = best > 0 ? best * 4 + farApart(i - at) : 0;
      const c = r.cueness[i] as number;
      if (c >= 4 && c >= best) {
        best = c;
        at = i;
      }
      if (r.quote[i] !== 0) quotes = 1;
    }
    this.strongest = best;
    best = 0;
    for (let i = end - 1; i >= first; i--) {
      this.#right[i - first] = best > 0 ? best * 4 + farApart(at - i) : 0;
      const c = r.cueness[i] as number;
      if (c >= 4 && c >= best) {
        best = c;
        at = i;
      }
    }
    const opensInside = r.quote[first] === 1 ? 1 : r.quote[first] === 2 ? 2 : 0;
    const endsInside = r.quote[end - 1] === 1 ? 1 : r.quote[end - 1] === 3 ? 2 : 0;
    this.quotes = (quotes * 3 + opensInside) * 3 + endsInside;
  }

  left(i: number): number {
    return this.#left[i - this.#first] as number;
  }

  right(i: number): number {
    return this.#right[i - this.#first] as number;
  }
}
