/** What is needed of one block to resolve sources, read once and kept as long as the block's analysis is. */
import type { BlockAnalysis, BlockKind } from '../extraction/types.ts';
import { readOutlet } from '../outlets/index.ts';
import type { Outlet } from '../outlets/types.ts';
import { BlockWords } from './block-words.ts';
import { findNames, type NameMention } from './names.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';

/** A block's words and names, and the noun phrase of each of its attributions. */
export interface BlockReading {
  readonly analysis: BlockAnalysis;
  readonly words: BlockWords;
  /** True for a title or heading. */
  readonly heading: boolean;
  readonly names: readonly NameMention[];
  /** By position of the attribution; null where nobody is given. */
  readonly phrases: readonly (NounPhrase | null)[];
  /** By position of the attribution: the outlet that its source names or describes. */
  readonly outlets: readonly (Outlet | null)[];
  /** 1 for each token inside a quotation. */
  readonly quoted: Uint8Array;
  /** The index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
}

/** The position of the first name that ends after a token; names stand in text order. */
export function nameFrom({ names }: BlockReading, token: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).name.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position of the name that holds a token, else -1. */
export function nameAt(reading: BlockReading, token: number): number {
  const i = nameFrom(reading, token);
  const name = reading.names[i]?.name;
  return name && name.from <= token ? i : -1;
}

const kept = new WeakMap<BlockAnalysis, BlockReading>();

/** Reads a block, or hands back what was read of the same analysis before. */
export function readBlock(analysis: BlockAnalysis, kind: BlockKind): BlockReading {
  const known = kept.get(analysis);
  if (known) return known;
  const { text, tokens, sentences, attributions, quotations } = analysis;
  const words = new BlockWords(text, tokens);
  const phrases = attributions.map(({ source }) =>
    source ? readNounPhrase(words, words.tokenAt(source.start), words.tokenAt(source.end)) : null,
  );
  const quoted = new Uint8Array(tokens.count);
  for (const { start, end, nested } of quotations)
    if (!nested) quoted.fill(1, words.tokenAt(start), words.tokenAt(end));
  const sentenceOf = new Int32Array(tokens.count);
  for (let s = 0; s < sentences.count; s++) sentenceOf.fill(s, sentences.first[s], sentences.first[s + 1]);
  const names = isTitleCase(words, kind) ? [] : findNames(words, sentences.first.subarray(0, sentences.count));
  const opens = (token: number): boolean => token === sentences.first[sentenceOf[token] ?? 0];
  const outlets = phrases.map((phrase) => (phrase ? readOutlet(words.slice(phrase), opens(phrase.from)) : null));
  const heading = kind === 'title' || kind === 'heading';
  const reading = { analysis, words, heading, names, phrases, outlets, quoted, sentenceOf };
  kept.set(analysis, reading);
  return reading;
}

/** True for a heading whose words all have capitals: capitals tell no names there. */
function isTitleCase(words: BlockWords, kind: BlockKind): boolean {
  // a caption may be little but names
  if (
    words.count > 40 ||
    kind === 'caption' ||
    (kind !== 'title' && kind !== 'heading' && /[.!?]["”’']?$/.test(words.text))
  )
    return false;
  let [capital, long] = [0, 0];
  for (let i = 1; i < words.count; i++) {
    if (!words.isWord(i) || words.word(i).length < 4) continue;
    long++;
    if (words.isCapital(i)) capital++;
  }
  return long > 3 && capital / long > 0.75;
}
