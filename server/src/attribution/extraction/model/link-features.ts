/** What tells whether a word belongs to the source or the content of a given cue: the features of the second model. */
import { longestSentence } from '../../../document/sentences.ts';
import type { Reading } from '../reading.ts';
import { beyondStart, WordClass, wordClassCount } from '../word-classes.ts';
import type { FeatureRows } from './feature-rows.ts';
import { PaddedSentence, padding } from './padded-sentence.ts';

/** The templates, by what they look at. Numbers are part of the weights: retrain when they change. */
const T = {
  bias: 0,
  word: 1,
  wordBefore: 2,
  wordAfter: 3,
  classSide: 4,
  classBefore: 5,
  classAfter: 6,
  classesBefore: 7,
  classesAfter: 8,
  classesAround: 9,
  wordAndClassBefore: 10,
  wordAndClassAfter: 11,
  shapes: 12,
  sourceness: 13,
  sourcenessAround: 14,
  quote: 15,
  quoteSide: 16,
  distanceClass: 17,
  distanceSourceness: 18,
  commas: 19,
  commasClass: 20,
  otherCues: 21,
  otherCuesClass: 22,
  marks: 23,
  cueWordSide: 24,
  cueWordDistance: 25,
  cueWordClass: 26,
  cueFormDistance: 27,
  cueSurrounding: 28,
  cueSurroundingClass: 29,
  exactDistance: 30,
  exactDistanceClasses: 31,
  firstInSentence: 32,
  ending: 33,
  quoteCue: 34,
  block: 35,
  wordSide: 36,
  cueness: 37,
  clause: 38,
  clauseClass: 39,
  nameRun: 40,
} as const;

/** The most features of one decision. */
export const linkFeatureCapacity = 48;

/** A source and its content are looked for this many tokens to either side of the cue. */
export const linkReach = 60;

/** The most tokens of a window: a cue has at most 64. */
const longest = 2 * linkReach + 64;
const distanceOf = (d: number): number => (d < 4 ? d : d < 6 ? 4 : d < 10 ? 5 : d < 18 ? 6 : 7);

const comma = WordClass.comma;
/** By word class: 2 for a mark that parts clauses, 4 for a bracket. */
const markOf = new Uint8Array(wordClassCount);
for (const name of ['semicolon', 'dash', 'colon'] as const) markOf[WordClass[name]] = 2;
markOf[WordClass.bracket] = 4;
/** By word class: 1 for what opens a clause, 2 for what joins one, 4 for the verbs that help another. */
const clauseOf = new Uint8Array(wordClassCount);
for (const name of ['that', 'relative', 'subordinator', 'question'] as const) clauseOf[WordClass[name]] = 1;
clauseOf[WordClass.conjunction] = 2;
for (const name of ['be', 'have', 'modal', 'do'] as const) clauseOf[WordClass[name]] = 4;

/** A cue by tokens: its words are `first` up to, not including, `end`; `head` is the one that the model found. */
export interface CueTokens {
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** What lies between the cue and each token of its window. */
export class LinkWindow {
  /** The window: tokens `first` up to, not including, `end`. */
  first = 0;
  end = 0;
  readonly #commas = new Uint8Array(longest);
  readonly #cues = new Uint8Array(longest);
  readonly #marks = new Uint8Array(longest);
  readonly #clauses = new Uint8Array(longest);
  #surrounding = 0;
  #cue: CueTokens = { first: 0, head: 0, end: 0 };
  readonly #near = new PaddedSentence(longestSentence);

  /**
   * @param isCue 1 for the head of each cue found in the block
   */
  read(r: Reading, sentenceFirst: number, sentenceEnd: number, cue: CueTokens, isCue: Uint8Array): void {
    this.#cue = cue;
    this.#near.read(r, sentenceFirst, sentenceEnd);
    this.first = Math.max(sentenceFirst, cue.first - linkReach);
    this.end = Math.min(sentenceEnd, cue.end + linkReach);
    this.#walk(r, cue.first - 1, -1, this.first - 1, isCue);
    this.#walk(r, cue.end, 1, this.end, isCue);
    const c = (j: number): number => (j < sentenceFirst || j >= sentenceEnd ? beyondStart : (r.class[j] as number));
    this.#surrounding = c(cue.first - 1) * 64 + c(cue.end);
  }

  #walk(r: Reading, from: number, step: number, stop: number, isCue: Uint8Array): void {
    let commas = 0;
    let cues = 0;
    let marks = 0;
    let clauses = 0;
    for (let t = from; t !== stop; t += step) {
      const at = t - this.first;
      const c = r.class[t] as number;
      this.#commas[at] = commas;
      this.#cues[at] = cues;
      this.#marks[at] = marks;
      this.#clauses[at] = clauses;
      if (c === comma && commas < 3) commas++;
      if (isCue[t] === 1 && cues < 2) cues++;
      if ((r.quote[t] as number) > 1) marks |= 1;
      marks |= markOf[c] as number;
      clauses |= clauseOf[c] as number;
    }
  }

  /** Collects the features of token `t` into `rows`. */
  features(r: Reading, t: number, rows: FeatureRows): void {
    rows.count = 0;
    const { shape, cueness, ending, stem, class: classes } = r;
    const { words, classes: c, sourceness: s, quotes: q } = this.#near;
    const a = this.#near.first;
    const b = this.#near.end;
    const p = t - a + padding;
    const { first, head, end } = this.#cue;
    const inside = t >= first && t < end;
    const side = inside ? 2 : t < first ? 0 : 1;
    const gap = inside ? 0 : t < first ? first - 1 - t : t - end;
    const distance = distanceOf(gap) * 3 + side;
    const at = t - this.first;
    const commas = inside ? 0 : (this.#commas[at] as number);
    const cues = inside ? 0 : (this.#cues[at] as number);
    const marks = inside ? 0 : (this.#marks[at] as number);
    const clauses = inside ? 0 : (this.#clauses[at] as number);
    const w0 = words[p] as number;
    const c0 = c[p] as number;
    const s0 = s[p] as number;
    const q0 = q[p] as number;
    const before = c[p - 1] as number;
    const after = c[p + 1] as number;
    const cueStem = stem[head] as number;
    const form = classes[head] as number;

    rows.one(T.bias, side);
    rows.one(T.word, w0);
    rows.two(T.wordSide, w0, side * 4 + commas);
    rows.one(T.wordBefore, words[p - 1] as number);
    rows.one(T.wordAfter, words[p + 1] as number);
    rows.three(T.classSide, c0, side, cues);
    rows.two(T.classBefore, before, c0 * 3 + side);
    rows.two(T.classAfter, after, c0 * 3 + side);
    rows.three(T.classesBefore, c[p - 2] as number, before, c0);
    rows.three(T.classesAfter, c0, after, c[p + 2] as number);
    rows.three(T.classesAround, before * 64 + after, c0, side);
    rows.two(T.wordAndClassBefore, w0, before);
    rows.two(T.wordAndClassAfter, w0, after);
    rows.three(
      T.shapes,
      t > a ? (shape[t - 1] as number) : 30,
      shape[t] as number,
      t + 1 < b ? (shape[t + 1] as number) : 31,
    );
    rows.three(T.sourceness, s0, side, distance);
    rows.three(T.sourcenessAround, s[p - 1] as number, s0, s[p + 1] as number);
    rows.three(T.quote, q[p - 1] as number, q0, q[p + 1] as number);
    rows.three(T.quoteSide, q0, side, marks);
    rows.two(T.distanceClass, distance, c0);
    rows.three(T.distanceSourceness, distance, s0, commas);
    rows.three(T.commas, commas, side, clauses);
    rows.three(T.commasClass, commas * 3 + side, c0, before);
    rows.three(T.otherCues, cues, distance, q0);
    rows.three(T.otherCuesClass, cues * 3 + side, c0, before);
    rows.three(T.marks, marks, side, c0);
    rows.two(T.cueWordSide, cueStem, side);
    rows.two(T.cueWordDistance, cueStem, distance);
    rows.three(T.cueWordClass, cueStem, side, c0);
    rows.three(T.cueFormDistance, form, distance, c0);
    rows.two(T.cueSurrounding, this.#surrounding, distance);
    rows.three(T.cueSurroundingClass, this.#surrounding, side, c0);
    rows.two(T.exactDistance, Math.min(gap, 12), side);
    rows.three(T.exactDistanceClasses, Math.min(gap, 6) * 3 + side, c0, before);
    rows.three(T.firstInSentence, Math.min(t - a, 2), c0, commas);
    rows.two(T.ending, ending[t] as number, side);
    rows.three(T.quoteCue, q0, q[head - a + padding] as number, distance);
    rows.three(T.block, r.kind === 'title' ? 1 : 0, side, c0);
    rows.three(T.cueness, cueness[t] as number, side, commas);
    rows.three(T.clause, clauses, side, c0);
    rows.three(T.clauseClass, clauses * 3 + side, commas * 4 + cues, c0);
    rows.three(T.nameRun, before, c0, distance);
  }
}
