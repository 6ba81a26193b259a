/** A baseline as a file. */
import type { KnownFinding } from './baseline.ts';

/** The name a baseline is found by. */
export const baselineName = 'hearsay.baseline.json';

/**
 * A baseline's text: sorted, one entry a line, each line ending in the same comma, so that version control merges two of
 * them line by line.
 */
export function baselineText(entries: readonly KnownFinding[]): string {
  const lines = entries.map(({ path, rule, words, print }) => JSON.stringify({ path, rule, words, print }));
  return `{"hearsay-baseline":1,"findings":[\n${lines
    .sort()
    .map((line) => `${line},\n`)
    .join('')}null]}\n`;
}

/** A baseline's entries; where the text is none, what is wrong with it, for the file's name to stand before. */
export function readBaseline(text: string): readonly KnownFinding[] | { readonly problem: string } {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text);
  if (marker) {
    const line = text.slice(0, marker.index).split('\n').length;
    return {
      problem: `has a merge conflict (line ${line}): keep the lines of both sides, or run hearsay baseline again`,
    };
  }
  try {
    const value = JSON.parse(text) as { 'hearsay-baseline'?: unknown; findings?: unknown };
    if (value['hearsay-baseline'] === 1 && Array.isArray(value.findings)) return value.findings.filter(isEntry);
  } catch {
    // No JSON at all: the same in the reader's eyes.
  }
  return { problem: 'is no baseline of this version: run hearsay baseline again' };
}

const isEntry = (value: unknown): value is KnownFinding =>
  typeof value === 'object' &&
  value !== null &&
  ['path', 'rule', 'words', 'print'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
