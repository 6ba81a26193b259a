/** What was chosen by trial on held-out articles. Change one, run the trainer, compare its report. */

/** The word lists that the model looks words up in. */
export const wordListLimits = {
  /** An article annotated in the product's sense counts this often. */
  ownWeight: 2,
  /** Shares of a word's uses from which it gets 1, 2, … 7. */
  cueSteps: [0.008, 0.03, 0.08, 0.17, 0.33, 0.55, 0.78],
  /** A word must be seen this often. */
  cueSeen: 2,
  /** Seen this often, a word tells enough of itself. */
  enough: 20,
  /** How much of a verb's share its rare forms are expected to have. */
  formsTrust: 0.7,
  sourceSteps: [0.05, 0.1, 0.18, 0.3, 0.45, 0.6, 0.8],
  sourceSeen: 4,
} as const;

/** The first model: which words are cues. */
export const cueTraining = {
  bits: 17,
  rounds: 6,
  /** How much an example of a wide corpus counts. */
  wideWeight: 0.3,
  ownWeight: 1,
  rate: 0.1,
  /** Weights that do not earn this much are zero. */
  sparsity: 0.6,
  shrink: 0.4,
  /** The share of weights that bytes hold in full: here the few large ones tell most. */
  kept: 1,
  /** The log-odds from which a word counts as a cue. */
  threshold: -0.3,
} as const;

/** The second model: source and content of a cue. */
export const linkTraining = {
  bits: 15,
  rounds: 5,
  kept: 0.9995,
  /** How often an article in the product's sense is seen a round. */
  ownRepeats: 2,
} as const;
