/** A sentence's tokens with room on both sides, so that features look around a token without asking where it ends. */
import type { Reading } from '../reading.ts';
import { beyondEnd, beyondStart } from '../word-classes.ts';

/** Places before and behind a sentence. */
export const padding = 3;

/** What stands where a word would be, before and behind a sentence. */
const wordBefore = 1;
const wordBehind = 2;
const noCount = 8;
const noQuote = 4;

/** Copies of a sentence's arrays: the token `first + i` stands at `padding + i`. They hold until the next is read. */
export class PaddedSentence {
  first = 0;
  end = 0;
  readonly words: Int32Array;
  readonly classes: Uint8Array;
  readonly sourceness: Uint8Array;
  readonly cueness: Uint8Array;
  readonly quotes: Uint8Array;
  #read: Reading | null = null;

  /** @param longest the most tokens of a sentence */
  constructor(longest: number) {
    const size = longest + 2 * padding;
    this.words = new Int32Array(size).fill(wordBefore, 0, padding);
    this.classes = new Uint8Array(size).fill(beyondStart, 0, padding);
    this.sourceness = new Uint8Array(size).fill(noCount, 0, padding);
    this.cueness = new Uint8Array(size).fill(noCount, 0, padding);
    this.quotes = new Uint8Array(size).fill(noQuote, 0, padding);
  }

  /** Reads the sentence of tokens `first` up to, not including, `end`. */
  read(r: Reading, first: number, end: number): void {
    if (r === this.#read && first === this.first && end === this.end) return;
    this.#read = r;
    this.first = first;
    this.end = end;
    const { words, classes, sourceness, cueness, quotes } = this;
    let p = padding;
    for (let i = first; i < end; i++, p++) {
      words[p] = r.word[i] as number;
      classes[p] = r.class[i] as number;
      sourceness[p] = r.sourceness[i] as number;
      cueness[p] = r.cueness[i] as number;
      quotes[p] = r.quote[i] as number;
    }
    for (const behind = p + padding; p < behind; p++) {
      words[p] = wordBehind;
      classes[p] = beyondEnd;
      sourceness[p] = noCount;
      cueness[p] = noCount;
      quotes[p] = noQuote;
    }
  }
}
