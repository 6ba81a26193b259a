/** Who else says what an unnamed source says. */
import type { Draft } from '../drafts.ts';

/** Verbs by which a second source bears out the first. */
const CONFIRMS = /^(?:confirm|corroborate|verify|acknowledge|echo|back|second|repeat|attest|concur)$/;
const NAMED: ReadonlySet<string> = new Set(['person', 'organization', 'document', 'study']);

/**
 * For each draft whose source is not named, the attributions of its paragraph by which a named source or document bears
 * it out.
 */
export function corroborating(drafts: readonly Draft[]): ReadonlyMap<Draft, readonly Draft[]> {
  const confirming = new Map<number, Draft[]>();
  for (const draft of drafts)
    if (draft.kind && NAMED.has(draft.kind) && CONFIRMS.test(draft.raw.lemma))
      confirming.set(draft.position, [...(confirming.get(draft.position) ?? []), draft]);
  const found = new Map<Draft, readonly Draft[]>();
  if (confirming.size === 0) return found;
  for (const draft of drafts) {
    if (draft.kind !== 'anonymous') continue;
    const near = (confirming.get(draft.position) ?? []).filter(
      ({ raw }) => raw.sentence >= draft.raw.sentence && raw.sentence <= draft.raw.sentence + 1,
    );
    if (near.length > 0) found.set(draft, near);
  }
  return found;
}
