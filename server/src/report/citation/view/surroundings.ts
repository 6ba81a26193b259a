import { createContext } from 'preact';
import type { Span } from '../../../document/index.ts';

/** Where a report is shown: on paper nothing answers; in an editor its places can be gone to. */
export interface Surroundings {
  /** Goes to a place in the text; null where there is no text to go to. */
  readonly reveal: ((place: Span) => void) | null;
  /** How many rows of a long list are drawn before they are asked for; all on paper. */
  readonly most: number;
  /** Begins the ids of a report's rows, so that several reports can share a page. */
  readonly prefix: string;
  /** The level of a report's own heading. */
  readonly level: 1 | 2;
}

export const onPaper: Surroundings = { reveal: null, most: Number.POSITIVE_INFINITY, prefix: '', level: 1 };

export const SurroundingsContext = createContext<Surroundings>(onPaper);

/** The editor's selection, whose rows are marked; apart, because it changes far more often. Null on paper. */
export const SelectionContext = createContext<Span | null>(null);

/** Whether a place is selected in the editor, or has the cursor in it. */
export const isSelected = (selection: Span | null, place: Span | null): boolean =>
  selection !== null && place !== null && selection.start <= place.end && place.start <= selection.end;
