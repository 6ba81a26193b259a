import type { BlockKind, Span } from '../../document/types.ts';
import type { Outlet } from '../outlets/types.ts';

export type { BlockKind, Outlet, Span };

/** An outlet that something came through, with the words that say so, in prose offsets. */
export interface RelayMention extends Span {
  readonly outlet: Outlet;
  /** The outlet's words. */
  readonly words: string;
}
