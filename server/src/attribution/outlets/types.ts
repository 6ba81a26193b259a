/** News outlets: who they are, and who controls their editing. */
import type { Span } from '../../document/types.ts';

/** An outlet that words name or describe. */
export interface Outlet {
  /** The name in full ("The New York Times" for "NYT"); null for a description ("a local newspaper", "state media"). */
  readonly name: string | null;
  /** True where its editing is controlled by a state (State Media Monitor's typology; never public broadcasters). */
  readonly stateControlled: boolean;
  /** True where the words themselves say so: "state-run IRNA", "Iranian state media". */
  readonly stateLabelled: boolean;
  /** True for an undefined group of outlets: "local media", "reports", "the press". */
  readonly generic: boolean;
}

/** An outlet with its place in the words that were read. */
export interface OutletMention extends Span {
  readonly outlet: Outlet;
}
