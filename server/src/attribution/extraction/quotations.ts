/** Pairs quotation marks of every style, and tells of each token whether it stands inside a quotation. */
import { Shape, type Tokens } from '../../document/tokens.ts';
import type { Carry, QuoteStyle } from './types.ts';

/** Where a token stands. */
export const Quote = { outside: 0, inside: 1, opens: 2, closes: 3 } as const;

/** A paired quotation, by tokens: its marks are the tokens `first` and `last`, where they stand in this block. */
export interface QuotedTokens {
  readonly style: QuoteStyle;
  readonly first: number;
  /** The token of the closing mark; the block's last token where the quotation stays open. */
  readonly last: number;
  readonly nested: boolean;
  readonly continues: boolean;
  readonly open: boolean;
}

export interface QuotedBlock {
  /** One of `Quote` for each token; marks of a quotation inside a quotation count as inside. */
  readonly state: Uint8Array;
  readonly quotations: readonly QuotedTokens[];
  readonly carryOut: Carry;
}

interface Open {
  readonly style: QuoteStyle;
  readonly first: number;
  readonly continues: boolean;
}

/** Marks that pair with themselves, so that only what stands around them tells which way they face. */
const straight: ReadonlySet<QuoteStyle> = new Set(['"', "''", "'"]);

/** Quotations inside quotations deeper than this are not told apart. */
const deepest = 6;

const openers: Readonly<Record<string, QuoteStyle>> = {
  '“': '“',
  '‟': '“',
  '"': '"',
  '＂': '"',
  "''": "''",
  '’’': "''",
  '``': "''",
  '`': "'",
  '‘': '‘',
  '‛': '‘',
  '’': '‘',
  "'": "'",
  '«': '«',
  '‹': '‹',
  '„': '„',
  '‚': '‘',
  '「': '「',
  '『': '『',
  '»': '»',
  '”': '“',
};

/** The styles that a mark can close. */
const closers: Readonly<Record<string, readonly QuoteStyle[]>> = {
  '”': ['“', '„', '"', "''"],
  '"': ['"', '“'],
  '＂': ['"'],
  "''": ["''", '"', '“'],
  '’’': ["''", '“'],
  '’': ['‘', "'"],
  "'": ["'", '‘'],
  '»': ['«'],
  '›': ['‹'],
  '“': ['„'],
  '」': ['「'],
  '』': ['『'],
  '«': ['»'],
};

const isSpace = (c: number): boolean => c <= 32 || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x3000;
const isWord = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c >= 0xc0;
const isMark = (c: number): boolean => c >= 0x2010 && c <= 0x205e;

function facesForward(text: string, start: number, end: number): boolean {
  if (end >= text.length || isSpace(text.charCodeAt(end))) return false;
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  return (
    isSpace(before) ||
    before === 40 ||
    before === 91 ||
    before === 45 ||
    before === 58 ||
    isMark(before) ||
    before === 34
  );
}

function facesBack(text: string, start: number, end: number): boolean {
  if (start === 0 || isSpace(text.charCodeAt(start - 1))) return false;
  if (end >= text.length) return true;
  const after = text.charCodeAt(end);
  return isSpace(after) || !isWord(after) || isMark(after);
}

/** True for an apostrophe that could close a single quotation but reads as a plural possessive: "the officials' account". */
function isPossessive(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end + 1);
  return (before === 115 || before === 122) && text.charCodeAt(end) === 32 && after >= 97 && after <= 122;
}

class Pairing {
  readonly state: Uint8Array;
  readonly found: QuotedTokens[] = [];
  private readonly stack: Open[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly text: string,
  ) {
    this.state = new Uint8Array(tokens.count);
  }

  open(style: QuoteStyle, first: number, continues: boolean): void {
    if (this.stack.length < deepest) this.stack.push({ style, first, continues });
  }

  private close(depth: number, last: number, open: boolean): void {
    const { style, first, continues } = this.stack[depth] as Open;
    this.found.push({ style, first, last, nested: depth > 0, continues, open });
    this.stack.length = depth;
  }

  /** Reads the mark at token `i`: it opens a quotation, closes one, or is an apostrophe. */
  read(i: number): void {
    const start = this.tokens.start[i] as number;
    const end = this.tokens.end[i] as number;
    const mark = this.text.slice(start, end);
    const style = openers[mark];
    const forward = facesForward(this.text, start, end);
    const back = facesBack(this.text, start, end);
    const single = mark === "'" || mark === '’' || mark === '`';
    const depth = this.closable(mark);
    if (depth >= 0 && !(single && (!back || isPossessive(this.text, start, end)))) {
      const symmetric = style !== undefined && straight.has(style);
      if (!symmetric || back || !forward) {
        this.close(depth, i, false);
        return;
      }
      // a mark that faces forward while its own kind is open: the one before was never closed
      if (depth === this.stack.length - 1) this.close(depth, i - 1, false);
    }
    if (style === undefined || mark === '”' || (mark === '’' && !forward)) return;
    if (single && !forward) return;
    if (mark === '»' && !forward) return;
    this.open(style, i, false);
  }

  private closable(mark: string): number {
    const styles = closers[mark];
    if (styles) {
      for (let d = this.stack.length - 1; d >= 0; d--) if (styles.includes((this.stack[d] as Open).style)) return d;
    }
    return -1;
  }

  finish(): QuotedBlock {
    const last = this.tokens.count - 1;
    let carry: QuoteStyle | null = null;
    for (let d = this.stack.length - 1; d >= 0; d--) {
      const { style } = this.stack[d] as Open;
      // an apostrophe that nothing closed was no quotation mark
      if (style === "'" || (style === '‘' && d > 0)) this.stack.length = d;
      else {
        carry = style;
        this.close(d, last, true);
      }
    }
    this.found.sort((a, b) => a.first - b.first || b.last - a.last);
    for (const q of this.found) if (!q.nested) this.paint(q);
    return { state: this.state, quotations: this.found, carryOut: { open: carry } };
  }

  private paint(q: QuotedTokens): void {
    this.state.fill(Quote.inside, q.first, q.last + 1);
    if (!q.continues || this.tokens.shape[q.first] === Shape.quote) this.state[q.first] = Quote.opens;
    if (!q.open && this.tokens.shape[q.last] === Shape.quote) this.state[q.last] = Quote.closes;
  }
}

/**
 * True where a block takes up a quotation that the block before left open without an opening mark of its own: a
 * quotation broken by a blank line. Its first mark of that style then closes it.
 */
function isBrokenOff(tokens: Tokens, text: string, open: QuoteStyle): boolean {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== Shape.quote) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const mark = text.slice(start, end);
    if (closers[mark]?.includes(open) && facesBack(text, start, end)) return true;
    if (openers[mark] === open && facesForward(text, start, end)) return false;
  }
  return false;
}

/** Pairs the quotation marks of a block, which takes over from `carry` a quotation that may still be open. */
export function pairQuotations(tokens: Tokens, text: string, carry: Carry): QuotedBlock {
  const pairing = new Pairing(tokens, text);
  let i = 0;
  if (carry.open !== null && tokens.count > 0) {
    const start = tokens.start[0] as number;
    const end = tokens.end[0] as number;
    if (tokens.shape[0] === Shape.quote && openers[text.slice(start, end)] === carry.open) {
      pairing.open(carry.open, 0, true);
      i = 1;
    } else if (isBrokenOff(tokens, text, carry.open)) pairing.open(carry.open, 0, true);
  }
  for (; i < tokens.count; i++) if (tokens.shape[i] === Shape.quote) pairing.read(i);
  return pairing.finish();
}
