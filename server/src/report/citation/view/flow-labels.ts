/** Where the words of a chains diagram go. */

import type { Standing } from '../model.ts';
import { count, standingWords } from '../wording.ts';
import { fitted, widthOf } from './text-width.ts';

/** The words of a box. The note follows the name, or stands under it. */
export interface FlowLabel {
  readonly x: number;
  /** The baseline of the name. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** As much of the name as there is room for. */
  readonly name: string;
  readonly note: string;
  readonly noteUnder: boolean;
  /** True where it reads from bottom to top. */
  readonly turned: boolean;
  /** How wide a backing keeps the words apart from bands behind them; 0 where nothing is behind them. */
  readonly backing: number;
}

/** What decides about labels in one drawing. */
export interface LabelRoom {
  readonly wide: boolean;
  /** Whether there is height for a second line. */
  readonly roomy: boolean;
  /** Pixels between the edge and the first boxes, and between two columns of boxes. */
  readonly left: number;
  readonly column: number;
}

interface Labelled {
  readonly name: string;
  readonly standing: Standing | null;
  readonly claims: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Who says so: left of the box. */
export function endLabel({ name, standing, claims, x, top, bottom }: Labelled, { roomy, left }: LabelRoom): FlowLabel {
  const room = left - 14;
  const note = standing ? `${standingWords[standing]}, ${count(claims, 'claim', 'claims')}` : '';
  return {
    x: x - 8,
    y: (top + bottom) / 2 + (roomy ? -2 : 4.5),
    anchor: 'end',
    name: fitted(name, roomy ? room : room - 28),
    note: roomy ? fitted(note, room * 1.1) : String(claims),
    noteUnder: roomy,
    turned: false,
    backing: 0,
  };
}

/** An outlet between: above the box, over the bands that pass there. */
export function stationLabel({ name, claims, x, top }: Labelled, { column, wide }: LabelRoom): FlowLabel {
  const note = wide ? count(claims, 'claim', 'claims') : String(claims);
  const words = fitted(name, column * 1.5 - widthOf(note));
  return {
    x: x + 5,
    y: top - 7,
    anchor: 'middle',
    name: words,
    note,
    noteUnder: false,
    turned: false,
    backing: widthOf(`${words} ${note}`) + 8,
  };
}

/** The article itself: right of the box, along it where there is no room. */
export function articleLabel({ name, claims, x, top, bottom }: Labelled, { wide }: LabelRoom): FlowLabel {
  return {
    x: x + (wide ? 18 : 25),
    y: (top + bottom) / 2 + (wide ? -2 : 0),
    anchor: wide ? 'start' : 'middle',
    name,
    note: count(claims, 'claim', 'claims'),
    noteUnder: wide,
    turned: !wide,
    backing: 0,
  };
}
