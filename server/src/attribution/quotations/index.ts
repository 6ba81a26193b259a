/** The article's quotations, each with its speaker. A quotation that a paragraph break interrupts is one. */
import type { Span } from '../../document/types.ts';
import { sourceSpan } from '../places.ts';
import type { ReadBlock } from '../sources/types.ts';
import type { Quotation } from '../types.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { isTerm } from './terms.ts';

/** A piece of a quotation: the block, by position in the list of read blocks, and the place in its prose. */
export interface Piece extends Span {
  readonly position: number;
  /** The attribution of the block that it belongs to, else null. */
  readonly attribution: number | null;
}

/** A quotation on its way. */
export interface QuotationDraft {
  readonly pieces: readonly Piece[];
  readonly words: number;
}

/** Joins the pieces of the quotations of all blocks, in text order. Nested ones belong to the one they stand in. */
export function joinQuotations(blocks: readonly ReadBlock[]): QuotationDraft[] {
  const joined: { pieces: Piece[]; words: number }[] = [];
  let open: { pieces: Piece[]; words: number } | null = null;
  for (const [position, { analysis }] of blocks.entries()) {
    for (const { start, end, words, continues, open: goesOn, nested, attribution } of analysis.quotations) {
      if (nested) continue;
      const piece = { start, end, position, attribution };
      if (continues && open) {
        open.pieces.push(piece);
        open.words += words;
      } else {
        open = { pieces: [piece], words };
        joined.push(open);
      }
      if (!goesOn) open = null;
    }
  }
  return joined;
}

/** The quotations as the article tells them. `idOf` gives the id of an attribution by its block and index. */
export function readQuotations(
  blocks: readonly ReadBlock[],
  drafts: readonly QuotationDraft[],
  idOf: (position: number, attribution: number) => string | null,
): Quotation[] {
  return drafts
    .filter(({ pieces }) => !isTerm(blocks, pieces))
    .map(({ pieces, words }) => {
      const speaker: Speaker = speakerOf(blocks, pieces, idOf);
      return {
        pieces: pieces.map((piece) => sourceSpan(blocks[piece.position] as ReadBlock, piece)),
        words,
        attribution: speaker.attribution,
        speakerNear: speaker.near,
      };
    });
}
