/** What an attribution gives in the paragraphs after its own, where a quotation goes on there. */
import type { Draft } from '../drafts.ts';
import type { Piece, QuotationDraft } from './index.ts';

/** The pieces of quotations that stand in other blocks than the attribution they belong to. */
export function continuations(
  quotations: readonly QuotationDraft[],
  drafts: readonly Draft[],
): ReadonlyMap<Draft, readonly Piece[]> {
  const found = new Map<Draft, Piece[]>();
  const byBlock = new Map<number, Draft[]>();
  for (const draft of drafts) byBlock.set(draft.position, [...(byBlock.get(draft.position) ?? []), draft]);
  for (const { pieces } of quotations) {
    if (pieces.length < 2) continue;
    const owner = pieces
      .map(({ position, attribution }) =>
        attribution === null ? undefined : byBlock.get(position)?.find(({ index }) => index === attribution),
      )
      .find((draft) => draft !== undefined);
    if (owner)
      found.set(owner, [...(found.get(owner) ?? []), ...pieces.filter(({ position }) => position > owner.position)]);
  }
  return found;
}
