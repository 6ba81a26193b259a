/** A block with everything that finding attributions looks at, token by token. */
import type { Sentences } from '../../document/sentences.ts';
import type { Tokens } from '../../document/tokens.ts';
import { hashRange } from '../../document/tokens.ts';
import type { BlockKind, Span } from '../../document/types.ts';
import type { Model } from './model.ts';
import { Quote, type QuotedBlock } from './quotations.ts';
import { classify } from './word-classes.ts';

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
  /** Hash of its last three letters. */
  readonly ending: Int32Array;
  /** Hash of its first five letters: what inflected forms share. */
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

/** Looks up every token of a block. */
export function readTokens(block: TokenisedBlock, model: Pick<Model, 'cueWords' | 'sourceWords'>): Reading {
  const { text, tokens, quoted } = block;
  const n = tokens.count;
  const ending = new Int32Array(n);
  const stem = new Int32Array(n);
  const sinceQuote = new Uint8Array(n);
  const cueness = new Uint8Array(n);
  const sourceness = new Uint8Array(n);
  let since = farFromQuote;
  for (let i = 0; i < n; i++) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const hash = tokens.hash[i] as number;
    ending[i] = end - start > 3 ? hashRange(text, end - 3, end) : hash;
    stem[i] = end - start > 5 ? hashRange(text, start, start + 5) : hash;
    if (quoted.state[i] === Quote.closes) since = 0;
    else if (since < farFromQuote) since++;
    sinceQuote[i] = since;
    cueness[i] = model.cueWords.get(hash) ?? 0;
    sourceness[i] = model.sourceWords.get(hash) ?? 0;
  }
  return {
    ...block,
    word: tokens.hash,
    ending,
    stem,
    shape: tokens.shape,
    class: classify(tokens, text),
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
