/** A block with everything that finding attributions looks at, token by token. */
import type { Sentences } from '../../document/sentences.ts';
import type { Tokens } from '../../document/tokens.ts';
import { Shape } from '../../document/tokens.ts';
import type { BlockKind, Span } from '../../document/types.ts';
import { classOfEntry, cuenessOfEntry, sourcenessOfEntry, type WordTable } from './model/word-table.ts';
import { Quote, type QuotedBlock } from './quotations.ts';
import { classByForm, WordClass } from './word-classes.ts';

/** A tokenised block: text, tokens, sentences and quotations, before any word is looked up. */
export interface TokenisedBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly quoted: QuotedBlock;
}

/** A block as the model sees it. Every array has one entry a token. */
export interface Reading extends TokenisedBlock {
  /** Hash of the lower-cased word. */
  readonly word: Int32Array;
  /** A number for its last three letters. */
  readonly ending: Int32Array;
  /** A number for its first five letters: what inflected forms share. */
  readonly stem: Int32Array;
  readonly shape: Uint8Array;
  /** One of `WordClass`. */
  readonly class: Uint8Array;
  /** One of `Quote`. */
  readonly quote: Uint8Array;
  /** Tokens since the last quotation closed, at most 5. */
  readonly sinceQuote: Uint8Array;
  /** How often the word is a cue, 0 (never) to 7. */
  readonly cueness: Uint8Array;
  /** How often the word stands in a source, 0 (never) to 7. */
  readonly sourceness: Uint8Array;
}

const farFromQuote = 5;

/** Three letters as a number, capitals as small ones. */
const threeLetters = (text: string, at: number): number =>
  ((text.charCodeAt(at) | 32) << 20) ^ ((text.charCodeAt(at + 1) | 32) << 10) ^ (text.charCodeAt(at + 2) | 32);

/** "the officials**’** account": the apostrophe of a plural's possessive. */
function isOwner(text: string, start: number, end: number): boolean {
  const last = start > 0 ? text.charCodeAt(start - 1) : 0;
  return end - start === 1 && (last === 115 || last === 122) && text.charCodeAt(end) === 32;
}

/** Looks up every token of a block. */
export function readTokens(block: TokenisedBlock, words: WordTable): Reading {
  const { text, tokens, quoted } = block;
  const n = tokens.count;
  // one allocation for all: most blocks are short, and each costs as much as reading a dozen words
  const memory = new ArrayBuffer(n * 12);
  const ending = new Int32Array(memory, 0, n);
  const stem = new Int32Array(memory, n * 4, n);
  const classes = new Uint8Array(memory, n * 8, n);
  const sinceQuote = new Uint8Array(memory, n * 9, n);
  const cueness = new Uint8Array(memory, n * 10, n);
  const sourceness = new Uint8Array(memory, n * 11, n);
  let since = farFromQuote;
  for (let i = 0; i < n; i++) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const hash = tokens.hash[i] as number;
    const shape = tokens.shape[i] as number;
    const entry = words.get(hash);
    ending[i] = end - start > 3 ? threeLetters(text, end - 3) : hash;
    stem[i] =
      end - start > 5 ? (Math.imul(threeLetters(text, start), 0x2c1b3c6d) ^ threeLetters(text, start + 2)) | 0 : hash;
    classes[i] = (shape === Shape.quote ? 0 : classOfEntry(entry)) || classByForm(text, shape, start, end);
    if (shape === Shape.quote && quoted.state[i] === Quote.outside && isOwner(text, start, end))
      classes[i] = WordClass['possessive-clitic'];
    cueness[i] = cuenessOfEntry(entry);
    sourceness[i] = sourcenessOfEntry(entry);
    if (quoted.state[i] === Quote.closes) since = 0;
    else if (since < farFromQuote) since++;
    sinceQuote[i] = since;
  }
  // each field by its name: a spread before them would have every one set by itself
  return {
    text,
    kind: block.kind,
    tokens,
    sentences: block.sentences,
    quoted,
    word: tokens.hash,
    ending,
    stem,
    shape: tokens.shape,
    class: classes,
    quote: quoted.state,
    sinceQuote,
    cueness,
    sourceness,
  };
}

/** The place of tokens `first` up to, not including, `end`. */
export const spanOfTokens = ({ tokens }: TokenisedBlock, first: number, end: number): Span => ({
  start: tokens.start[first] as number,
  end: tokens.end[end - 1] as number,
});
