import type { Edit, Fix } from '../rules/index.ts';

/** A text with its safe fixes made. */
export interface Fixed {
  readonly text: string;
  /** How many fixes were made. */
  readonly applied: number;
}

/** Edits that can be made together. */
export interface SafeEdits {
  readonly edits: readonly Edit[];
  /** How many fixes they make. */
  readonly fixes: number;
}

/**
 * The edits of every finding's first safe fix, the preferred one before others. Where two fixes would touch the same words
 * the earlier finding's is made and the other left, so that a second round may find it no longer needed.
 */
export function safeEdits(findings: readonly { readonly fixes: readonly Fix[] }[]): SafeEdits {
  const edits: Edit[] = [];
  let made = 0;
  for (const { fixes } of findings) {
    const safe = fixes.filter((fix) => fix.safe && fix.edits.length);
    const fix = safe.find((candidate) => candidate.preferred) ?? safe[0];
    if (!fix || fix.edits.some((edit) => edits.some((other) => touches(edit, other)))) continue;
    edits.push(...fix.edits);
    made++;
  }
  return { edits, fixes: made };
}

/** Makes every safe fix of some findings that can be made together. */
export function applyFixes(text: string, findings: readonly { readonly fixes: readonly Fix[] }[]): Fixed {
  const { edits, fixes } = safeEdits(findings);
  return { text: applyEdits(text, edits), applied: fixes };
}

/** Makes edits that do not touch each other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(from, start), newText);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Whether two edits share a place; two insertions at one place do, for their order would be chance. */
const touches = (a: Edit, b: Edit) =>
  (a.start < b.end && b.start < a.end) ||
  a.start === b.start ||
  (a.start === b.end && a.start === a.end) ||
  (b.start === a.end && b.start === b.end);
