/** What an attribution gives in the paragraphs after its own, where a quotation goes on there. */
import type { Piece, QuotationDraft } from './types.ts';

/** The pieces of a quotation that stand in later blocks than the attribution they belong to. */
export interface Continuation {
  /** The position of the attribution's block in the list of read blocks. */
  readonly position: number;
  /** Its index in the block's analysis. */
  readonly attribution: number;
  readonly pieces: readonly Piece[];
}

/** The quotations that go on in other blocks than their attribution's; `has` tells which attributions there are. */
export function continuations(
  quotations: readonly QuotationDraft[],
  has: (position: number, attribution: number) => boolean,
): Continuation[] {
  const found: Continuation[] = [];
  for (const { pieces } of quotations) {
    if (pieces.length < 2) continue;
    for (const { position, attribution } of pieces) {
      if (attribution === null || !has(position, attribution)) continue;
      found.push({ position, attribution, pieces: pieces.filter((piece) => piece.position > position) });
      break;
    }
  }
  return found;
}
