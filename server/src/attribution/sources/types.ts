/** Who the words of an attribution refer to: what the rest of the room is told of each source. */
import type { Block, BlockKind, Prose, Span } from '../../document/types.ts';
import type { BlockAnalysis } from '../extraction/types.ts';
import type { SourceKind } from '../types.ts';
import type { BlockReading } from './block-reading.ts';
import type { Entity } from './entities.ts';

/** A block of the document with what was read off it. */
export interface ReadBlock {
  readonly block: Block;
  /** The index of the block in the document. */
  readonly index: number;
  readonly analysis: BlockAnalysis;
}

/** A block that was read, as it is wherever it stands. */
export interface ReadProse {
  readonly kind: BlockKind;
  readonly prose: Prose;
  readonly analysis: BlockAnalysis;
}

/** Whom the source of one attribution refers to. */
export interface ResolvedSource {
  readonly kind: SourceKind;
  /** The full name, as the article gives it anywhere; null when unnamed. */
  readonly name: string | null;
  /** The index of its entry in the ledger. */
  readonly entry: number;
  /** What its entry is called. */
  readonly called: string;
  /** How many people the words count ("two officials": 2, "an official": 1); null where they do not say. */
  readonly count: number | null;
  /** Studies, research, polls or data that are not named. */
  readonly study: boolean;
  /** A document neither named nor described so that a reader could find it. */
  readonly unspecified: boolean;
  /** Posts on social media or users of it that are not named. */
  readonly social: boolean;
}

/** The source of an attribution: its block, by position in the list of read blocks, and its index in the analysis. */
export interface Said {
  readonly block: number;
  readonly attribution: number;
}

/** An entry of the ledger of sources. */
export interface LedgerEntry {
  /** The fullest name; for an unnamed source its first words. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Whom it is about, where they are named. */
  readonly entities: ReadonlySet<Entity>;
  /** What it is the source of, in text order. */
  readonly said: readonly Said[];
}

/** A place in the article: a block of the list and a token of it. */
export interface Place {
  readonly block: number;
  readonly token: number;
}

/** A place in a block's prose. */
export interface BlockSpan extends Span {
  /** The position of the block in the list of read blocks. */
  readonly block: number;
}

/** Every source of an article. */
export interface SourceReading {
  /** What was read of each block by itself. */
  readonly blocks: readonly BlockReading[];
  readonly ledger: readonly LedgerEntry[];
  /**
   * Whom each attribution's source refers to, by position of the block in the list and of the attribution in its
   * analysis; null where nobody is given.
   */
  readonly resolved: readonly (readonly (ResolvedSource | null)[])[];
}
