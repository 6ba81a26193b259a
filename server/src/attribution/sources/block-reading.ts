/** What sources needs of one block, read once and kept as long as the block's analysis is. */
import type { BlockAnalysis } from '../extraction/types.ts';
import { findNames, type NameMention } from './names.ts';
import { type NounPhrase, readNounPhrase, type Words } from './noun-phrase.ts';
import { classesOf } from './words.ts';

/** A block's words, names, and the noun phrase of each of its attributions. */
export interface BlockReading extends Words {
  readonly names: readonly NameMention[];
  /** By position of the attribution; null where nobody is given. */
  readonly phrases: readonly (NounPhrase | null)[];
}

const kept = new WeakMap<BlockAnalysis, BlockReading>();

/** Reads a block, or hands back what was read of the same analysis before. */
export function readBlock(analysis: BlockAnalysis): BlockReading {
  const known = kept.get(analysis);
  if (known) return known;
  const { text, tokens, sentences } = analysis;
  const classes = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) classes[i] = classesOf(tokens.hash[i] as number);
  const words: Words = { text, tokens, classes };
  const phrases = analysis.attributions.map(({ source }) =>
    source ? readNounPhrase(words, firstTokenAt(words, source.start), firstTokenAt(words, source.end)) : null,
  );
  const reading = { ...words, names: findNames(words, sentences.first.subarray(0, sentences.count)), phrases };
  kept.set(analysis, reading);
  return reading;
}

/** The first token that starts at or after a place. */
export function firstTokenAt({ tokens }: Words, place: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
