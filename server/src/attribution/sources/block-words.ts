/** The words of a block, each with what it can be. */
import { Shape, type Tokens } from '../../document/tokens.ts';
import { classesOf, classesOfCompound } from '../words/lookup.ts';

/** Token positions, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The classes of a block's tokens, as bits of `Word`. */
function bitsOf(text: string, { count, hash, start, end, shape }: Tokens, bits: Int32Array): Int32Array {
  for (let i = 0; i < count; i++) bits[i] = classesOf(hash[i] as number);
  let i = 0;
  for (let hyphen = text.indexOf('-'); hyphen >= 0 && i < count; hyphen = text.indexOf('-', hyphen + 1)) {
    while (i < count && (end[i] as number) <= hyphen) i++;
    if (i < count && bits[i] === 0 && shape[i] === Shape.lower && (start[i] as number) < hyphen)
      bits[i] = classesOfCompound(text.slice(start[i], end[i]));
  }
  return bits;
}

/** Blocks of no more tokens share one piece of memory for their classes: whoever asks asks for one block at a time. */
const SHARED = 512;
const shared = new Int32Array(SHARED);
let sharedBy: BlockWords | null = null;

/** A block's tokens with their text and classes; a position outside has no word and no class. */
export class BlockWords {
  /** Of a longer block, its classes. */
  private readonly own: Int32Array | null;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
  ) {
    this.own = tokens.count > SHARED ? bitsOf(text, tokens, new Int32Array(tokens.count)) : null;
  }

  private get bits(): Int32Array {
    if (this.own) return this.own;
    if (sharedBy !== this) {
      bitsOf(this.text, this.tokens, shared);
      sharedBy = this;
    }
    return shared;
  }

  get count(): number {
    return this.tokens.count;
  }
  /** What token `i` can be. */
  classes(i: number): number {
    return i < this.tokens.count ? (this.bits[i] ?? 0) : 0;
  }
  /** True where token `i` can be one of `classes`. */
  is(i: number, classes: number): boolean {
    return (this.classes(i) & classes) !== 0;
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
