/** Whether a passage is the same as before an edit: whom its sources are, and what the rest of the article adds to it. */
import type { Span } from '../../document/types.ts';
import type { Evidence } from '../evidence/index.ts';
import type { ResolvedSource } from '../sources/types.ts';
import type { AnonymityReason, Disclosure } from '../types.ts';
import type { Added } from './build.ts';

const each = <T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((one, i) => same(one, b[i] as T)));

const isOne = (a: unknown, b: unknown): boolean => a === b;

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const sameEvidence = (a: Evidence, b: Evidence): boolean =>
  a.id === b.id &&
  sameSpan(a, b) &&
  a.about === b.about &&
  a.closing === b.closing &&
  a.frontPage === b.frontPage &&
  a.address === b.address;

const sameEvidences = (a: readonly Evidence[], b: readonly Evidence[]): boolean => each(a, b, sameEvidence);

const sameReason = (a: AnonymityReason | null, b: AnonymityReason | null): boolean =>
  a === null || b === null ? a === b : sameSpan(a, b) && a.text === b.text && a.stock === b.stock;

const sameDisclosure = (a: Disclosure | null, b: Disclosure | null): boolean =>
  a === null || b === null
    ? a === b
    : sameReason(a.reason, b.reason) &&
      a.position === b.position &&
      a.basis === b.basis &&
      a.count === b.count &&
      each(a.corroboration, b.corroboration, isOne);

/** True where all of it is the same. */
export const sameAdded = (a: Added, b: Added): boolean =>
  each(a.sourceIds, b.sourceIds, isOne) &&
  each(a.evidence, b.evidence, sameEvidences) &&
  each(a.disclosures, b.disclosures, sameDisclosure) &&
  (a.continued === b.continued ||
    each([...a.continued], [...b.continued], ([i, one], [j, other]) => i === j && each(one, other, sameSpan)));

type Resolved = readonly (ResolvedSource | null)[];

/**
 * True where the sources of a block are those that they were, in whatever entries of the ledger. Two that shared an entry
 * still do, and no two others.
 */
export function meansTheSame(before: Resolved, now: Resolved): boolean {
  if (before === now) return true;
  if (before.length !== now.length) return false;
  let moved = false;
  for (let i = 0; i < before.length; i++) {
    const [a, b] = [before[i] as Resolved[number], now[i] as Resolved[number]];
    if (a === null || b === null) {
      if (a !== b) return false;
      continue;
    }
    if (!tellsTheSame(a, b)) return false;
    moved ||= a.entry !== b.entry;
  }
  return !moved || haveOneAnother(before, now);
}

const tellsTheSame = (a: ResolvedSource, b: ResolvedSource): boolean =>
  a.kind === b.kind &&
  a.name === b.name &&
  a.count === b.count &&
  a.study === b.study &&
  a.unspecified === b.unspecified &&
  a.social === b.social &&
  a.called === b.called;

/** True where each entry of the one is always the same entry of the other. */
function haveOneAnother(before: Resolved, now: Resolved): boolean {
  const entries = new Map<number, number>();
  const back = new Map<number, number>();
  return each(before, now, (a, b) => {
    if (a === null || b === null) return true;
    if ((entries.get(a.entry) ?? b.entry) !== b.entry || (back.get(b.entry) ?? a.entry) !== a.entry) return false;
    entries.set(a.entry, b.entry);
    back.set(b.entry, a.entry);
    return true;
  });
}
