/** Finds who says what at a given cue: the second learned step, a Viterbi search over the words around it. */
import { longestSentence } from '../../document/sentences.ts';
import { FeatureRows } from './feature-rows.ts';
import { type CueTokens, LinkWindow, linkFeatureCapacity, linkReach } from './link-features.ts';
import { LinkLabel, type LinkWeights, linkLabels } from './model.ts';
import type { Reading } from './reading.ts';

/**
 * The states of the search: a label, and whether the source has been passed already. A cue has one source, of one piece.
 */
const states = [
  { label: LinkLabel.outside, from: [0, 1] },
  { label: LinkLabel.content, from: [0, 1] },
  { label: LinkLabel.sourceFirst, from: [0, 1] },
  { label: LinkLabel.source, from: [2, 3] },
  { label: LinkLabel.outside, from: [2, 3, 4, 5] },
  { label: LinkLabel.content, from: [2, 3, 4, 5] },
] as const;
const stateCount = states.length;
const labelOf = Uint8Array.from(states, ({ label }) => label);
const comesFrom = states.map(({ from }) => Uint8Array.from(from));
/** A search begins in one of the first states. */
const startCount = 3;
const none = -1e9;
const longest = Math.max(longestSentence, 2 * linkReach + 64);

const window = new LinkWindow();
const emissions = new Float64Array(longest * linkLabels);
const back = new Uint8Array(longest * stateCount);
let previous = new Float64Array(stateCount);
let current = new Float64Array(stateCount);
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
  for (let i = 0; i < n; i++) {
    const inCue = i >= cueFirst && i < cueEnd;
    for (let s = 0; s < stateCount; s++) {
      const label = labelOf[s] as number;
      let best = none;
      let from = 0;
      if (!inCue || label === LinkLabel.outside) {
        if (i === 0) best = s < startCount ? 0 : none;
        else {
          const earlier = comesFrom[s] as Uint8Array;
          for (let k = 0; k < earlier.length; k++) {
            const p = earlier[k] as number;
            const score =
              (previous[p] as number) + (transitions[(labelOf[p] as number) * linkLabels + label] as number);
            if (score > best) {
              best = score;
              from = p;
            }
          }
        }
        if (best > none) best += emissions[i * linkLabels + label] as number;
      }
      current[s] = best;
      back[i * stateCount + s] = from;
    }
    [previous, current] = [current, previous];
  }
  let s = 0;
  for (let p = 1; p < stateCount; p++) if ((previous[p] as number) > (previous[s] as number)) s = p;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = labelOf[s] as number;
    s = back[i * stateCount + s] as number;
  }
}

/** For the trainer: where `search` looks for scores and leaves labels. */
export const searchSpace = { emissions, labels };
