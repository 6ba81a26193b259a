/** Who the words of an attribution refer to: what the rest of the room is told of each source. */
import type { Block, Span } from '../../document/types.ts';
import type { BlockAnalysis } from '../extraction/types.ts';
import type { SourceKind } from '../types.ts';

/** A block of the document with what was read off it. */
export interface ReadBlock {
  readonly block: Block;
  /** The index of the block in the document. */
  readonly index: number;
  readonly analysis: BlockAnalysis;
}

/** Whom the source of one attribution refers to. */
export interface ResolvedSource {
  readonly kind: SourceKind;
  /** The full name, as the article gives it anywhere; null when unnamed. */
  readonly name: string | null;
  /** The index of its entry in the ledger. */
  readonly entry: number;
  /** How many people the words count ("two officials": 2, "an official": 1); null where they do not say. */
  readonly count: number | null;
  /** Studies, research, polls or data that are not named. */
  readonly study: boolean;
  /** A document neither named nor described so that a reader could find it. */
  readonly unspecified: boolean;
  /** Posts on social media or users of it that are not named. */
  readonly social: boolean;
}

/** An entry of the ledger of sources, its places in prose offsets of their blocks. */
export interface LedgerEntry {
  /** The fullest name; for an unnamed source its first words. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Places where a name of it stands, in text order; pronouns and descriptions are no spellings. */
  readonly spellings: readonly BlockSpan[];
  /** Every mention, in text order. */
  readonly mentions: readonly BlockSpan[];
}

/** A place in a block's prose. */
export interface BlockSpan extends Span {
  /** The position of the block in the list of read blocks. */
  readonly block: number;
}

/** Every source of an article. */
export interface SourceReading {
  readonly ledger: readonly LedgerEntry[];
  /**
   * Whom each attribution's source refers to, by position of the block in the list and of the attribution in its
   * analysis; null where nobody is given.
   */
  readonly resolved: readonly (readonly (ResolvedSource | null)[])[];
}
