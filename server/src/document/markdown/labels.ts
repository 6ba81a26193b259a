/** Labels that a text defines: which brackets are links depends on all of them. */
import { normalizeLabel } from '../labels.ts';
import type { TextChange } from '../types.ts';

const DEFINITION = /^(?:[ >\t]|[-*+][ \t]|\d{1,9}[.)][ \t])*\[((?:[^\\[\]]|\\[\s\S]){1,999})\]:/gm;

/** The labels that a text may define, a superset found in one pass over its lines. */
export function mayDefine(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (text.includes(']:')) for (const [, label = ''] of text.matchAll(DEFINITION)) labels.add(labelOf(label));
  return labels;
}

/** A label as written, the marks of block quotes around its lines left out, normalised. */
export const labelOf = (words: string): string => normalizeLabel(words.replace(/\n[ \t>]+/g, '\n'));

const includesAll = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...b].every((label) => a.has(label));
export const sameLabels = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && includesAll(a, b);

/** No definition's label is longer, in UTF-16 units, its marks included. */
const LONGEST = 2100;

/**
 * True where a change to a text may change which labels it defines. Looks at the lines around the change, as far as one
 * definition reaches.
 */
export function mayChangeLabels(before: string, after: string, { start, end, newLength }: TextChange): boolean {
  const from = before.lastIndexOf('\n', Math.max(0, start - LONGEST)) + 1;
  const behind = LONGEST + 1;
  return !sameLabels(
    mayDefine(before.slice(from, end + behind)),
    mayDefine(after.slice(from, start + newLength + behind)),
  );
}
