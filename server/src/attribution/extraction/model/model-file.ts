/**
 * The file that holds a model. Numbers are little-endian. A header of eight 32-bit integers: the format's number, the
 * bits of the cue table, the bits of the link table, the threshold, the length of the cue list, the length of the source
 * list, and two for later; then the link table's transitions (32-bit integers); then both lists (each the words' hashes
 * as 32-bit integers, then their numbers as bytes, padded to four); then both tables.
 */

import { linkLabels, type Model } from './model.ts';
import type { WordTable } from './word-table.ts';

/** Raised with every change of the format. */
export const modelFormat = 1;
export const headerLength = 8;
export const transitionCount = linkLabels * linkLabels;
export const padded = (length: number): number => (length + 3) & ~3;

/**
 * Reads a model's bytes.
 * @param wordsOf what the file's lists of cues and of sources come to with those of the lexicon
 * @throws Error when the bytes are of another format: the weights must be trained anew
 */
export function decodeModel(
  bytes: Uint8Array,
  wordsOf: (cueWords: () => [number, number][], sourceWords: () => [number, number][]) => WordTable,
): Model {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const [format, cueBits = 0, linkBits = 0, threshold = 0, cueWords = 0, sourceWords = 0] = new Int32Array(
    buffer,
    byteOffset,
    headerLength,
  );
  if (format !== modelFormat)
    throw new Error(
      `The model's weights are of format ${format}, not ${modelFormat}: train them anew (npm run train).`,
    );
  let at = byteOffset + headerLength * 4;
  const integers = (length: number): Int32Array => {
    const part = new Int32Array(buffer, at, length);
    at += length * 4;
    return part;
  };
  const numbers = (length: number): Int8Array => {
    const part = new Int8Array(buffer, at, length);
    at += padded(length);
    return part;
  };
  const list = (length: number): (() => [number, number][]) => {
    const hashes = integers(length);
    const values = numbers(length);
    return () => Array.from(hashes, (hash, i) => [hash, values[i] as number]);
  };
  const transitions = integers(transitionCount);
  const cueList = list(cueWords);
  const sourceList = list(sourceWords);
  return {
    words: wordsOf(cueList, sourceList),
    threshold,
    cue: { bits: cueBits, rows: numbers(2 ** cueBits) },
    link: { bits: linkBits, rows: numbers(2 ** linkBits * linkLabels), transitions },
  };
}
