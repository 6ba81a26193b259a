/** The words of a block, each with what it can be. */
import { Shape, type Tokens } from '../../document/tokens.ts';
import { classesOf } from './lookup.ts';

/** Token positions, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A block's tokens with their text and classes; a position outside has no word and no class. */
export class BlockWords {
  /** The classes of each token, as bits of `Word`. */
  private readonly bits: Int32Array;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
  ) {
    this.bits = new Int32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) this.bits[i] = classesOf(tokens.hash[i] as number);
  }

  get count(): number {
    return this.tokens.count;
  }
  /** What token `i` can be. */
  classes(i: number): number {
    return this.bits[i] ?? 0;
  }
  /** True where token `i` can be one of `classes`. */
  is(i: number, classes: number): boolean {
    return ((this.bits[i] ?? 0) & classes) !== 0;
  }
  hash(i: number): number {
    return this.tokens.hash[i] ?? 0;
  }
  shape(i: number): number {
    return this.tokens.shape[i] ?? Shape.other;
  }
  word(i: number): string {
    return this.text.slice(this.tokens.start[i] ?? 0, this.tokens.end[i] ?? 0);
  }
  lower(i: number): string {
    return this.word(i).toLowerCase();
  }
  /** The text of a range of tokens. */
  slice({ from, to }: Range): string {
    return this.text.slice(this.tokens.start[from] ?? 0, this.tokens.end[to - 1] ?? 0);
  }
  /** True for a word, a number included. */
  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.shape(i) <= Shape.number;
  }
  /** True for a word that can be part of a name: it has a capital, as in "Roe", "UN", "al-Masri". */
  isCapital(i: number): boolean {
    const shape = this.tokens.shape[i] ?? Shape.other;
    return shape === Shape.lower ? this.hasInnerCapital(i) : shape >= Shape.initial && shape <= Shape.capitals;
  }
  /** "al-Masri", "d'Norda": a particle of up to three letters before the capital. */
  private hasInnerCapital(i: number): boolean {
    const start = this.tokens.start[i] as number;
    const end = Math.min(start + 5, this.tokens.end[i] as number);
    for (let j = start + 1; j < end; j++) {
      const c = this.text.charCodeAt(j);
      if (c !== 39 && c !== 45 && c !== 0x2019) continue;
      const next = this.text.charAt(j + 1);
      return next !== next.toLowerCase();
    }
    return false;
  }
  /** True where token `i` follows the one before it without a space. */
  isGlued(i: number): boolean {
    return i > 0 && this.tokens.start[i] === this.tokens.end[i - 1];
  }
  /** The first token that starts at or after a place in the text. */
  tokenAt(place: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens.start[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
