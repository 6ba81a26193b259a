/** Who else says what an unnamed source says. */

import type { Draft } from '../draft.ts';
import { confirming } from './forms.ts';

const NAMED: ReadonlySet<string> = new Set(['person', 'organization', 'document', 'study']);

/**
 * For each draft of a block whose source is not named, the attributions by which a named source or document bears it
 * out.
 */
export function corroborating(drafts: readonly Draft[]): ReadonlyMap<Draft, readonly Draft[]> {
  const found = new Map<Draft, readonly Draft[]>();
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== 'anonymous') continue;
    const near: Draft[] = [];
    for (let j = i + 1; j < drafts.length; j++) {
      const other = drafts[j] as Draft;
      if (other.raw.sentence > draft.raw.sentence + 1) break;
      if (other.kind && NAMED.has(other.kind) && confirming.has(other.raw.lemma)) near.push(other);
    }
    if (near.length > 0) found.set(draft, near);
  }
  return found;
}
