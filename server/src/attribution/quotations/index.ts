/** The article's quotations, each with its speaker. A quotation that a paragraph break interrupts is one. */
import { keptWith } from '../../document/kept-with.ts';
import type { RawQuotation } from '../extraction/index.ts';
import { sourceSpan } from '../places.ts';
import type { ReadBlock } from '../sources/types.ts';
import type { Quotation } from '../types.ts';
import { type AttributionPlace, type Find, speakerOf } from './speaker.ts';
import { isTerm } from './terms.ts';
import type { Piece, QuotationDraft } from './types.ts';

/**
 * Joins the pieces of the quotations of all blocks, in text order. Nested ones belong to the one they stand in. `before`
 * are those of the article before an edit: the same ones are taken over.
 */
export function joinQuotations(
  blocks: readonly ReadBlock[],
  before: readonly QuotationDraft[] = [],
): readonly QuotationDraft[] {
  const joined: QuotationDraft[] = [];
  let open: { pieces: Piece[]; words: number } | null = null;
  let at = 0;
  for (let position = 0; position < blocks.length; position++) {
    for (const quotation of (blocks[position] as ReadBlock).analysis.quotations) {
      const { start, end, words, continues, open: goesOn, nested, attribution } = quotation;
      if (nested) continue;
      while (at < before.length && (before[at]?.pieces[0]?.position ?? position) < position) at++;
      const known = before[at];
      if (known && !goesOn && !(continues && open) && isOnly(known, position, quotation)) {
        at++;
        joined.push(known);
        open = null;
        continue;
      }
      const piece = { start, end, position, attribution, quotation };
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

/** True for a draft that is this quotation and no more. */
const isOnly = ({ pieces }: QuotationDraft, position: number, quotation: RawQuotation): boolean =>
  pieces.length === 1 && pieces[0]?.quotation === quotation && pieces[0].position === position;

/** What was found out about a quotation, and what it was read from. */
interface Known {
  /** What stood for the blocks it stands in and the ones beside them. */
  readonly around: readonly unknown[];
  /** True for the name of something, or words on something: nobody says it. */
  readonly term: boolean;
  readonly near: boolean;
  /** Its attribution, its block counted from the quotation's own; null for none. */
  readonly owner: AttributionPlace | null;
}

/** Quotations that an edit comes nowhere near keep their speakers. */
const kept = keptWith<RawQuotation, Known>();

/** Asks for what the article makes of its blocks and attributions. */
export interface ArticleView {
  /** Equal as long as nothing of a block and its attributions changes. */
  readonly standsFor: (position: number) => unknown;
  readonly find: Find;
  /** The id of an attribution. */
  readonly idOf: (position: number, attribution: number) => string;
}

function knownOf(blocks: readonly ReadBlock[], pieces: readonly Piece[], { standsFor, find }: ArticleView): Known {
  const { position, quotation } = pieces[0] as Piece;
  const first = position - 1;
  const count = (pieces.at(-1) as Piece).position + 2 - first;
  const before = kept.get(quotation);
  if (before?.around.length === count) {
    let same = true;
    for (let i = 0; same && i < count; i++) same = before.around[i] === standsFor(first + i);
    if (same) return before;
  }
  const { near, attribution } = speakerOf(blocks, pieces, find);
  // As long as it will be: what grows by pushing has room left, which thousands of quotations would keep.
  const around = new Array<unknown>(count);
  for (let i = 0; i < count; i++) around[i] = standsFor(first + i);
  const known = {
    around,
    term: isTerm(blocks, pieces),
    near,
    owner: attribution && { position: attribution.position - position, attribution: attribution.attribution },
  };
  kept.set(quotation, known);
  return known;
}

const spansOf = (blocks: readonly ReadBlock[], pieces: readonly Piece[]): Quotation['pieces'] =>
  pieces.map((piece) => sourceSpan(blocks[piece.position] as ReadBlock, piece));

/** The quotations as the article tells them. */
export function readQuotations(
  blocks: readonly ReadBlock[],
  drafts: readonly QuotationDraft[],
  view: ArticleView,
): Quotation[] {
  const read: Quotation[] = [];
  for (const { pieces, words } of drafts) {
    const { term, near, owner } = knownOf(blocks, pieces, view);
    if (term) continue;
    const { position } = pieces[0] as Piece;
    read.push({
      pieces: spansOf(blocks, pieces),
      words,
      attribution: owner && view.idOf(owner.position + position, owner.attribution),
      speakerNear: near,
    });
  }
  return read;
}
