/** Regular expressions that cost nothing until a text comes near them. */

/** Words, in lower case, that stand in every text that an expression matches. */
export type Needs = string | { readonly all: readonly Needs[] } | { readonly any: readonly Needs[] };

/** A regular expression as plain data; `needs` is null where nothing is known of its words (see `needsOf`). */
export interface PatternData {
  readonly source: string;
  readonly flags: string;
  readonly needs: Needs | null;
}

/** Which three letters in a row a text has, as bits by a hash of them: this tells of most words that they are not in it. */
const triples = new Int32Array(128);
const hashOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 1369) + Math.imul(second, 37) + third) & 4095;

let lastText = '';
let lastLower = '';

/** Reads a text for `holds`. Patterns are tried on one text after the other: the last one read is remembered. */
function readText(text: string): void {
  if (text === lastText) return;
  lastText = text;
  lastLower = text.toLowerCase();
  triples.fill(0);
  let first = 0;
  let second = 0;
  for (let i = 0; i < lastLower.length; i++) {
    const third = lastLower.charCodeAt(i);
    const hash = hashOf(first, second, third);
    triples[hash >> 5] = (triples[hash >> 5] as number) | (1 << (hash & 31));
    first = second;
    second = third;
  }
}

/** True where the text read last may have a word: it has every three of its letters in a row. */
function mayHave(word: string): boolean {
  let first = word.charCodeAt(0);
  let second = word.charCodeAt(1);
  for (let i = 2; i < word.length; i++) {
    const third = word.charCodeAt(i);
    const hash = hashOf(first, second, third);
    if (((triples[hash >> 5] as number) & (1 << (hash & 31))) === 0) return false;
    first = second;
    second = third;
  }
  return true;
}

/** True where the text read last has the words. */
function holds(needs: Needs): boolean {
  if (typeof needs === 'string') return mayHave(needs) && lastLower.includes(needs);
  if ('all' in needs) {
    for (const one of needs.all) if (!holds(one)) return false;
    return true;
  }
  for (const one of needs.any) if (holds(one)) return true;
  return false;
}

/** True where a text has the words that a pattern needs. */
export function hasNeeds(text: string, { needs }: PatternData): boolean {
  if (needs === null) return true;
  readText(text);
  return holds(needs);
}

/** English letters, ASCII marks, and the dashes, quotation marks and dots of print: no other letter among them. */
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/;

let lastAsked = '';
let lastPlain = true;

/** True for a text of these alone. Patterns are tried on one text after the other: the last answer is remembered. */
function isPlain(text: string): boolean {
  if (text === lastAsked) return lastPlain;
  lastAsked = text;
  lastPlain = PLAIN.test(text);
  return lastPlain;
}

/** What Unicode's properties come to in such a text, for use inside a class. */
const plainClass: Readonly<Record<string, string>> = { Lu: 'A-Z', Ll: 'a-z', L: 'A-Za-z', N: '0-9', M: '' };
/** The letters of Europe beside those of ASCII, as classes have them, in a bundle as escapes: a plain text has none. */
const EUROPEAN = /À-ɏ|\\u00c0-\\u024f/g;

/**
 * The same expression for plain texts, where Unicode's properties are ranges of ASCII: it is made and run in a fraction
 * of the time. Null where there is none.
 */
function plainOf(source: string, flags: string): RegExp | null {
  if (!flags.includes('u') || source.includes(String.raw`\u{`)) return null;
  let inClass = false;
  let known = true;
  const plain = source
    .replaceAll(EUROPEAN, '')
    .replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/gs, (found, p?: string, name = '') => {
      if (found === '[' || found === ']') inClass = found === '[';
      if (p === undefined) return found;
      const ranges = plainClass[name];
      if (ranges === undefined || (inClass && p === 'P')) known = false;
      return inClass ? (ranges ?? '') : p === 'P' ? `[^${ranges}]` : `[${ranges}]`;
    });
  return known ? new RegExp(plain, flags.replace('u', '')) : null;
}

const NONE: readonly never[] = [];

/** A regular expression that is made when a text first comes near it, and in two forms where plain texts have a cheaper one. */
export class Pattern {
  readonly data: PatternData;
  #wide: RegExp | null = null;
  #plain: RegExp | null | undefined;

  constructor(data: PatternData) {
    this.data = data;
  }

  /** The pattern of an expression whose words are not known. */
  static of({ source, flags }: RegExp): Pattern {
    return new Pattern({ source, flags, needs: null });
  }

  test(text: string): boolean {
    return hasNeeds(text, this.data) && this.#expression(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return hasNeeds(text, this.data) ? this.#expression(text).exec(text) : null;
  }

  /** Every match, for patterns with the flag `g`. As `matchAll`, which makes a new expression for each text. */
  all(text: string): readonly RegExpExecArray[] {
    if (!hasNeeds(text, this.data)) return NONE;
    const expression = this.#expression(text);
    const found: RegExpExecArray[] = [];
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      found.push(match);
      // a match of no width would be found again
      if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    }
    return found;
  }

  #expression(text: string): RegExp {
    const { source, flags } = this.data;
    if (this.#plain === undefined) this.#plain = plainOf(source, flags);
    if (this.#plain && isPlain(text)) return this.#plain;
    this.#wide ??= new RegExp(source, flags);
    return this.#wide;
  }
}
