import type { BlockKind, Span } from '../../document/types.ts';
import type { Outlet } from '../outlets/types.ts';

export type { BlockKind, Outlet, Span };

/** An outlet that something came through, with the words that say so, in prose offsets. */
export interface RelayMention extends Span {
  readonly outlet: Outlet;
  /** The outlet's words. */
  readonly words: string;
}

/** What is told of one attribution. */
export interface RelayFacts {
  /** The outlet that its source's words name or describe. */
  readonly outlet: Outlet | null;
  /** Outlets that its own words say it came through, nearest first. */
  readonly relays: readonly RelayMention[];
  /** True where it was said to a newspaper, an agency, … that another place names ("told the agency"). */
  readonly toldIt: Span | null;
  /** True for an outlet that reports what another outlet says: "Fars reported that IRNA had confirmed it". */
  readonly relaysOutlet: boolean;
}
