/** Who is given at a cue, by tokens. */

/** Tokens `first` up to, not including, `end`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** The sources of cues by their token, of a block that has none. */
export const NOBODY: ReadonlyMap<number, TokenSpan> = new Map();

/** Source and audience of a cue, by tokens. */
export interface Given {
  readonly source: TokenSpan | null;
  readonly audience: TokenSpan | null;
  /** True where the words before the cue make it no verb: "the **alleged** gunman". */
  readonly attributive: boolean;
}
