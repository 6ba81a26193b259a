import type { Prose } from './types.ts';

/**
 * The words of a block and where each stands in its source, as runs. A run is either copied (as long in the source as in
 * the words) or replaced (an entity, a line break, code: any length in the source). Offsets are relative to the block.
 */
class RunProse implements Prose {
  readonly text: string;
  /** Three numbers a run: where it begins in the words, where in the source, where it ends in the source. */
  readonly #runs: Int32Array;
  /** How many units the runs make: more than the words where white space at their end was left out. */
  readonly #length: number;

  constructor(text: string, runs: Int32Array, length: number) {
    this.text = text;
    this.#runs = runs;
    this.#length = length;
  }

  same(other: RunProse): boolean {
    return (
      this.text === other.text &&
      this.#length === other.#length &&
      this.#runs.length === other.#runs.length &&
      this.#runs.every((place, i) => place === other.#runs[i])
    );
  }

  own(): Prose {
    return new RunProse(copyOf(this.text), this.#runs, this.#length);
  }

  toSource(offset: number, affinity: 1 | -1 = 1): number {
    const runs = this.#runs;
    const count = runs.length / 3;
    if (count === 0) return 0;
    const inside = affinity === 1 ? Math.min(offset, this.text.length) : offset - 1;
    if (inside < 0) return runs[1] as number;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle * 3] as number) <= inside) low = middle;
      else high = middle - 1;
    }
    const begin = runs[low * 3] as number;
    const from = runs[low * 3 + 1] as number;
    const to = runs[low * 3 + 2] as number;
    const length = (low + 1 < count ? (runs[low * 3 + 3] as number) : this.#length) - begin;
    if (to - from === length) return Math.min(to, from + offset - begin);
    return affinity === -1 || offset > begin ? to : from;
  }
}

/** Prose that is its source, word for word: no map needed. */
class PlainProse implements Prose {
  readonly text: string;
  readonly #start: number;

  constructor(text: string, start: number) {
    this.text = text;
    this.#start = start;
  }

  same(other: PlainProse): boolean {
    return this.text === other.text && this.#start === other.#start;
  }

  own(): Prose {
    return new PlainProse(copyOf(this.text), this.#start);
  }

  toSource(offset: number): number {
    return this.#start + offset;
  }
}

/**
 * The same prose with a text of its own: a slice of a text keeps all of it in memory, and every change to an article
 * makes a new one.
 */
export const ownProse = (prose: Prose): Prose =>
  prose instanceof RunProse || prose instanceof PlainProse ? prose.own() : prose;

/** True for the same words, each in the same place of its block. */
export const sameProse = (a: Prose, b: Prose): boolean =>
  (a instanceof RunProse && b instanceof RunProse && a.same(b)) ||
  (a instanceof PlainProse && b instanceof PlainProse && a.same(b));

/** A text of its own memory: joining copies where slicing only points into the text it was cut from. */
export const copyOf = (text: string): string => ` ${text}`.slice(1);

/** Stands in the prose for what is no words: code, an image. */
export const OBJECT = '\uFFFC';

const SPACE = /\s/;

/** Gathers the words of one block. Source offsets given to it are absolute; the prose it makes is relative to `base`. */
export class ProseBuilder {
  readonly #source: string;
  readonly #base: number;
  #text = '';
  /** True where the last unit is white space; asking the text itself would cost its length each time. */
  #spaced = false;
  #nextLineEnd = -1;
  /** True after white space that stands for a break. */
  #broken = false;
  readonly #runs: number[] = [];

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
  }

  /** How many units of words there are so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Copies source text, its line breaks (with the indentation after them) turned into single spaces. */
  copy(from: number, to: number): void {
    let at = from;
    // A quotation's mark stands between a line break and the white space that goes with it.
    if (this.#broken) while (at < to && this.#isBlank(at)) at += 1;
    while (at < to) {
      const end = Math.min(to, this.#lineEnd(at));
      let stop = end;
      if (stop < to) while (stop > at && this.#isBlank(stop - 1)) stop -= 1;
      if (stop > at) this.#run(this.#source.slice(at, stop), at, stop);
      if (end >= to) return;
      let next = end + 1;
      while (next < to && this.#isBlank(next)) next += 1;
      this.space(stop, next);
      at = next;
    }
  }

  /** Puts `words` in place of a stretch of source. */
  replace(words: string, from: number, to: number): void {
    if (words !== '') this.#run(words, from, to);
  }

  /** Puts one space in place of a stretch of source; none at the beginning or after another. */
  space(from: number, to: number): void {
    if (this.#text !== '' && !this.#spaced) this.#run(' ', from, to);
    this.#broken = true;
  }

  /** The words without white space at either end, or null where there are none. */
  build(): Prose | null {
    const text = this.#text.trimEnd();
    if (text.trimStart() === '') return null;
    const [begin = 0, from = 0, to = 0] = this.#runs;
    if (this.#runs.length === 3 && to - from === this.#text.length && begin === 0) return new PlainProse(text, from);
    return new RunProse(text, Int32Array.from(this.#runs), this.#text.length);
  }

  /** The first line end at or after a place; what is asked of moves forward, so that nothing is looked at twice. */
  #lineEnd(at: number): number {
    if (this.#nextLineEnd < at) {
      const found = this.#source.indexOf('\n', at);
      this.#nextLineEnd = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#nextLineEnd;
  }

  #isBlank(at: number): boolean {
    const unit = this.#source.charCodeAt(at);
    return unit === 32 || unit === 9 || unit === 13;
  }

  #run(words: string, from: number, to: number): void {
    this.#runs.push(this.#text.length, from - this.#base, to - this.#base);
    this.#text += words;
    this.#broken = false;
    this.#spaced = SPACE.test(words.at(-1) ?? '');
  }
}

/** Prose of a stretch without any markup. */
export function plainProse(source: string, from: number, to: number, base: number): Prose | null {
  const builder = new ProseBuilder(source, base);
  builder.copy(from, to);
  return builder.build();
}
