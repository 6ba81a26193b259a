/** Features are hashed into rows of a table of weights: no dictionary of features has to be shipped or searched. */

/** Collects the rows of one decision's features. */
export class FeatureRows {
  /** Row numbers; `count` of them count. */
  readonly at: Int32Array<ArrayBuffer>;
  count = 0;
  readonly #shift: number;

  /**
   * @param bits the table has 2^bits rows
   * @param capacity the most features that one decision can have
   */
  constructor(bits: number, capacity: number) {
    this.#shift = 32 - bits;
    this.at = new Int32Array(capacity);
  }

  /** Adds a feature: a template's number and the value found there. */
  one(template: number, value: number): void {
    let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 13;
    this.at[this.count++] = Math.imul(h, 0xc2b2ae35) >>> this.#shift;
  }

  /** Adds a feature of two values together. */
  two(template: number, a: number, b: number): void {
    this.one(template, (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39)) | 0);
  }

  /** Adds a feature of three values together. */
  three(template: number, a: number, b: number, c: number): void {
    this.two(template, (Math.imul(a ^ (a >>> 13), 0x1b873593) + Math.imul(b, 0x27d4eb2f)) | 0, c);
  }
}
