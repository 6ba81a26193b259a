/** Finds who says what at a given cue: the second learned step, a Viterbi search over the words around it. */
import { longestSentence } from '../../../document/sentences.ts';
import type { Reading } from '../reading.ts';
import { FeatureRows } from './feature-rows.ts';
import { type CueTokens, LinkWindow, linkFeatureCapacity, linkReach } from './link-features.ts';
import { LinkLabel, type LinkWeights, linkLabels } from './model.ts';

/**
 * The states of the search: a label, and whether the source has been passed already. A cue has one source, of one piece.
 * In this order: outside and content before the source, its first word, the words after that, outside and content behind.
 */
const stateCount = 6;
const labelOf = Uint8Array.of(
  LinkLabel.outside,
  LinkLabel.content,
  LinkLabel.sourceFirst,
  LinkLabel.source,
  LinkLabel.outside,
  LinkLabel.content,
);
const none = -1e9;
const longest = Math.max(longestSentence, 2 * linkReach + 64);

const window = new LinkWindow();
const emissions = new Float64Array(longest * linkLabels);
const back = new Uint8Array(longest * stateCount);
const collectors = new Map<number, FeatureRows>();

/** The collector of features for a table of 2^bits rows. */
export function linkRows(bits: number): FeatureRows {
  const known = collectors.get(bits);
  if (known) return known;
  const rows = new FeatureRows(bits, linkFeatureCapacity);
  collectors.set(bits, rows);
  return rows;
}

/** Labels of the tokens of a window around a cue; they hold until the next search. */
export interface Linked {
  /** The window: tokens `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  /** The label of token `first + i` at `i`. */
  readonly labels: Uint8Array;
}

const labels = new Uint8Array(longest);

/** Reads the window around a cue, for the features of its tokens. */
export function readWindow(r: Reading, a: number, b: number, cue: CueTokens, isCue: Uint8Array): LinkWindow {
  window.read(r, a, b, cue, isCue);
  return window;
}

let lastRows: Int8Array | null = null;
let lastFour: Int32Array = new Int32Array(0);

/** The same weights as little-endian integers, the four of a row in one: a row is then read at once. */
function fourAtOnce(rows: Int8Array): Int32Array {
  if (rows !== lastRows) {
    const aligned = rows.byteOffset % 4 === 0 ? rows : rows.slice();
    lastFour = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / linkLabels);
    lastRows = rows;
  }
  return lastFour;
}

/** Finds the labels around a cue in the sentence of tokens `a` up to, not including, `b`. */
export function linkCue(
  r: Reading,
  a: number,
  b: number,
  cue: CueTokens,
  isCue: Uint8Array,
  { bits, rows: weights, transitions }: LinkWeights,
): Linked {
  window.read(r, a, b, cue, isCue);
  const n = window.end - window.first;
  const rows = linkRows(bits);
  const { at } = rows;
  const four = fourAtOnce(weights);
  for (let i = 0; i < n; i++) {
    window.features(r, window.first + i, rows);
    let e0 = 0;
    let e1 = 0;
    let e2 = 0;
    let e3 = 0;
    for (let j = 0; j < rows.count; j++) {
      const row = four[at[j] as number] as number;
      e0 += (row << 24) >> 24;
      e1 += (row << 16) >> 24;
      e2 += (row << 8) >> 24;
      e3 += row >> 24;
    }
    const o = i * linkLabels;
    emissions[o] = e0;
    emissions[o + 1] = e1;
    emissions[o + 2] = e2;
    emissions[o + 3] = e3;
  }
  search(n, transitions, cue.first - window.first, cue.end - window.first);
  return { first: window.first, end: window.end, labels };
}

/** The best labels by the emissions, into `labels`. The cue's own tokens are outside. */
export function search(n: number, transitions: ArrayLike<number>, cueFirst: number, cueEnd: number): void {
  const [outside, content, first, source] = [0, linkLabels, 2 * linkLabels, 3 * linkLabels];
  const after = (label: number, next: number): number => transitions[label + next] as number;
  const [outsideOutside, outsideContent, outsideFirst] = [after(outside, 0), after(outside, 1), after(outside, 2)];
  const [contentOutside, contentContent, contentFirst] = [after(content, 0), after(content, 1), after(content, 2)];
  const [firstOutside, firstContent, firstSource] = [after(first, 0), after(first, 1), after(first, 3)];
  const [sourceOutside, sourceContent, sourceSource] = [after(source, 0), after(source, 1), after(source, 3)];
  // by state: the best score of the tokens so far that ends in it
  let [s0, s1, s2, s3, s4, s5] = [0, none, none, none, none, none];
  for (let i = 0; i < n; i++) {
    const o = i * linkLabels;
    const b = i * stateCount;
    const inCue = i >= cueFirst && i < cueEnd;
    const e0 = emissions[o] as number;
    if (i === 0) {
      s0 = e0;
      s1 = inCue ? none : (emissions[1] as number);
      s2 = inCue ? none : (emissions[2] as number);
      continue;
    }
    let n0 = s0 + outsideOutside;
    back[b] = 0;
    if (s1 + contentOutside > n0) {
      n0 = s1 + contentOutside;
      back[b] = 1;
    }
    let n4 = s2 + firstOutside;
    back[b + 4] = 2;
    if (s3 + sourceOutside > n4) {
      n4 = s3 + sourceOutside;
      back[b + 4] = 3;
    }
    if (s4 + outsideOutside > n4) {
      n4 = s4 + outsideOutside;
      back[b + 4] = 4;
    }
    if (s5 + contentOutside > n4) {
      n4 = s5 + contentOutside;
      back[b + 4] = 5;
    }
    if (inCue) {
      s0 = n0 + e0;
      s4 = n4 + e0;
      s1 = none;
      s2 = none;
      s3 = none;
      s5 = none;
      continue;
    }
    const e1 = emissions[o + 1] as number;
    let n1 = s0 + outsideContent;
    back[b + 1] = 0;
    if (s1 + contentContent > n1) {
      n1 = s1 + contentContent;
      back[b + 1] = 1;
    }
    let n2 = s0 + outsideFirst;
    back[b + 2] = 0;
    if (s1 + contentFirst > n2) {
      n2 = s1 + contentFirst;
      back[b + 2] = 1;
    }
    let n3 = s2 + firstSource;
    back[b + 3] = 2;
    if (s3 + sourceSource > n3) {
      n3 = s3 + sourceSource;
      back[b + 3] = 3;
    }
    let n5 = s2 + firstContent;
    back[b + 5] = 2;
    if (s3 + sourceContent > n5) {
      n5 = s3 + sourceContent;
      back[b + 5] = 3;
    }
    if (s4 + outsideContent > n5) {
      n5 = s4 + outsideContent;
      back[b + 5] = 4;
    }
    if (s5 + contentContent > n5) {
      n5 = s5 + contentContent;
      back[b + 5] = 5;
    }
    s0 = n0 + e0;
    s1 = n1 + e1;
    s2 = n2 + (emissions[o + 2] as number);
    s3 = n3 + (emissions[o + 3] as number);
    s4 = n4 + e0;
    s5 = n5 + e1;
  }
  const ends = [s0, s1, s2, s3, s4, s5];
  let s = ends.indexOf(Math.max(...ends));
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = labelOf[s] as number;
    s = back[i * stateCount + s] as number;
  }
}

/** For the trainer: where `search` looks for scores and leaves labels. */
export const searchSpace = { emissions, labels };
