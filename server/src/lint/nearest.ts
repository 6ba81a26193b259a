import { closest, distance } from 'fastest-levenshtein';

/**
 * The name that was probably meant, for "did you mean": at most a third of the letters (two in a short name) away from
 * what was written. Null where none is as near.
 */
export function nearestName(written: string, names: readonly string[]): string | null {
  if (!names.length) return null;
  const near = closest(written, [...names]);
  return distance(written, near) <= Math.max(2, Math.floor(written.length / 3)) ? near : null;
}
