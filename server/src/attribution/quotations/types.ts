/** Quotations on their way from the pieces in blocks to what the article quotes. */
import type { Span } from '../../document/types.ts';
import type { RawQuotation } from '../extraction/types.ts';

/** A piece of a quotation: the block, by position in the list of read blocks, and the place in its prose. */
export interface Piece extends Span {
  readonly position: number;
  /** The attribution of the block that it belongs to, else null. */
  readonly attribution: number | null;
  readonly quotation: RawQuotation;
}

/** A quotation on its way. */
export interface QuotationDraft {
  readonly pieces: readonly Piece[];
  readonly words: number;
}
