/** The learned part: what is known of words, and two tables of small weights. */
import type { WordTable } from './word-table.ts';

/** Scores whether a word is the head of a cue: a logistic regression over hashed features. */
export interface CueWeights {
  /** The table has 2^bits rows. */
  readonly bits: number;
  readonly rows: Int8Array;
}

/** Labels the words around a cue: a linear chain over hashed features. */
export interface LinkWeights {
  /** The table has 2^bits rows of `linkLabels` weights each. */
  readonly bits: number;
  readonly rows: Int8Array;
  /** The weight of label `b` after label `a`, at `a * linkLabels + b`, in the rows' unit. */
  readonly transitions: Int32Array;
}

/** The number of labels of a token beside a cue; see `LinkLabel`. */
export const linkLabels = 4;

/** What a token is to a cue. */
export const LinkLabel = { outside: 0, content: 1, sourceFirst: 2, source: 3 } as const;

/** Everything that the trainer learns of one language. */
export interface Model {
  /** What is known of single words. Words that are never cues in it can be none. */
  readonly words: WordTable;
  readonly cue: CueWeights;
  readonly link: LinkWeights;
  /** The sum of rows from which a word counts as a cue. */
  readonly threshold: number;
}
