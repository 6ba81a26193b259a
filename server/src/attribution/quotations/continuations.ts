/** What an attribution gives in the paragraphs after its own, where a quotation goes on there. */
import type { Draft } from '../drafts.ts';
import type { Piece, QuotationDraft } from './index.ts';

/** The pieces of quotations that stand in other blocks than the attribution they belong to. */
export function continuations(
  quotations: readonly QuotationDraft[],
  drafts: readonly Draft[],
): ReadonlyMap<Draft, readonly Piece[]> {
  const found = new Map<Draft, Piece[]>();
  const broken = new Set(
    quotations.flatMap(({ pieces }) => (pieces.length < 2 ? [] : pieces.map(({ position }) => position))),
  );
  if (broken.size === 0) return found;
  const byBlock = new Map<number, Map<number, Draft>>();
  for (const draft of drafts) {
    if (!broken.has(draft.position)) continue;
    const own = byBlock.get(draft.position);
    if (own) own.set(draft.index, draft);
    else byBlock.set(draft.position, new Map([[draft.index, draft]]));
  }
  for (const { pieces } of quotations) {
    if (pieces.length < 2) continue;
    const owner = pieces
      .map(({ position, attribution }) => (attribution === null ? undefined : byBlock.get(position)?.get(attribution)))
      .find((draft) => draft !== undefined);
    if (owner)
      found.set(owner, [...(found.get(owner) ?? []), ...pieces.filter(({ position }) => position > owner.position)]);
  }
  return found;
}
