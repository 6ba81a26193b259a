/** A passage, from its parts and from what the rest of the article adds to them. */
import type { Span } from '../../document/types.ts';
import { buildAttribution, isCited } from '../build.ts';
import { type Credit, creditAttribution } from '../credits/index.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence/index.ts';
import { flagsOf } from '../flags/flags.ts';
import type { Outlet } from '../outlets/types.ts';
import type { Attribution, Disclosure, Passage } from '../types.ts';
import { isCredit, type PassageParts } from './parts.ts';

/** What the rest of the article adds to the items of a passage, by their order. */
export interface Added {
  /** Ids of their entries in the ledger of sources; null for an item without one. */
  readonly sourceIds: readonly (string | null)[];
  readonly evidence: readonly (readonly Evidence[])[];
  readonly disclosures: readonly (Disclosure | null)[];
  /** Pieces of their contents in later blocks, from the start of their own. */
  readonly continued: ReadonlyMap<number, readonly Span[]>;
}

const NOTHING: readonly Span[] = [];
const NO_EVIDENCE: readonly Evidence[] = [];
const idOf = (place: number): string => `a${place + 1}`;

/** Builds a passage. */
export function buildPassage(
  { items, order, read }: PassageParts,
  { sourceIds, evidence, disclosures, continued }: Added,
  isOwn: (outlet: Outlet | null) => boolean,
): Passage {
  const restsOnUnnamed = new Set<Draft | null>();
  for (const item of items)
    if (!isCredit(item) && item.kind === 'anonymous' && !item.quoted) restsOnUnnamed.add(item.outer);
  const attributions: Attribution[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Draft | Credit;
    const own = evidence[i] ?? NO_EVIDENCE;
    const sourceId = sourceIds[i] ?? null;
    if (isCredit(item)) {
      attributions.push(creditAttribution(item, read, idOf(i), sourceId, own));
      continue;
    }
    const found = {
      id: idOf(i),
      sourceId,
      within: item.outer ? idOf(order[item.outer.index] as number) : null,
      flags: flagsOf({
        draft: item,
        isOwn,
        cited: isCited(own),
        headline: read.kind === 'title',
        restsOnUnnamed: restsOnUnnamed.has(item),
      }),
      evidence: own,
      disclosure: disclosures[i] ?? null,
      continued: continued.get(i) ?? NOTHING,
    };
    attributions.push(buildAttribution(item, found));
  }
  return { attributions: attributions.slice() };
}
