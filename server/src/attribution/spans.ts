/** Looking up spans that stand in text order, without going through all of them. */
import type { Span } from '../document/types.ts';

/** The index of the first span that starts at or after a place; `spans` stand in the order of their starts. */
export function firstFrom(spans: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * True where one of some spans holds a place inside it. The spans stand in the order of their starts and lie apart or
 * inside one another, as quotations do; looking back is bounded, however deep they lie.
 */
export function isInside(spans: readonly Span[], place: number): boolean {
  const next = firstFrom(spans, place);
  for (let i = next - 1; i >= 0 && next - i <= DEEPEST; i--) if ((spans[i]?.end ?? 0) > place) return true;
  return false;
}

/** Nothing in prose lies deeper than this many quotations. */
const DEEPEST = 16;

/** The spans of a list in text order that begin from `from` up to, not including, `until`. */
export function within<T extends { readonly start: number }>(
  spans: readonly T[],
  from: number,
  until: number,
): readonly T[] {
  const first = firstFrom(spans, from);
  let last = first;
  while (last < spans.length && (spans[last]?.start ?? 0) < until) last++;
  return spans.slice(first, last);
}
