/** An attribution on its way from the words of a block to what the article says as a whole. */
import type { Span } from '../document/types.ts';
import type { RawAttribution } from './extraction/types.ts';
import type { Outlet } from './outlets/types.ts';
import type { RelayFacts, RelayMention } from './relays/types.ts';
import type { ReadProse, ResolvedSource } from './sources/types.ts';
import type { SourceKind } from './types.ts';

/** One attribution, with what the rest of the article tells of it so far. Offsets are prose offsets of its block. */
export interface Draft {
  readonly read: ReadProse;
  /** Its index in the analysis of its block. */
  readonly index: number;
  readonly raw: RawAttribution;
  readonly resolved: ResolvedSource | null;
  readonly facts: RelayFacts;
  /** Null where nobody is given. */
  readonly kind: SourceKind | null;
  /** The outlet that its source is, else null. */
  readonly outlet: Outlet | null;
  readonly sentence: Span;
  /** True where its cue stands inside a quotation: its words are the speaker's. */
  readonly quoted: boolean;
  /** The attribution in whose content this one stands, or which cites it. */
  outer: Draft | null;
  /** Outlets that it came through, nearest first. */
  relays: readonly RelayMention[];
}
