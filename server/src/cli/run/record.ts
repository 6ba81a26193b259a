import type { Language } from '../../document/index.ts';

/** A line of `--ndjson`, read. */
export interface Record {
  /** The caller's own name for it: a string or a number, else null. */
  readonly id: string | number | null;
  readonly text: string;
  readonly language: Language;
  /** What its metadata say of the article's own outlet. */
  readonly publication: readonly string[];
}

/** A line that cannot be checked, as it is answered. */
export interface BadRecord {
  readonly id: string | number | null;
  readonly error: string;
}

const languages: ReadonlySet<unknown> = new Set<Language>(['markdown', 'plaintext', 'html']);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a line. Null stands for one that was too long to hold. */
export function readRecord(line: Uint8Array | null): Record | BadRecord {
  if (line === null) return { id: null, error: 'this line is too long (more than 64 MiB)' };
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(line));
  } catch (error) {
    return { id: null, error: `this line is not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'this line is not a JSON object' };
  const { id: given, text, language = 'markdown', metadata } = value as { [key: string]: unknown };
  const id = typeof given === 'string' || typeof given === 'number' ? given : null;
  if (typeof text !== 'string') return { id, error: '"text" is missing or not a string' };
  if (!languages.has(language)) return { id, error: '"language" is none of markdown, plaintext, html' };
  return { id, text, language: language as Language, publication: publicationOf(metadata) };
}

function publicationOf(metadata: unknown): string[] {
  const named = (metadata as { publication?: unknown } | null | undefined)?.publication;
  return (Array.isArray(named) ? named : [named]).filter((name) => typeof name === 'string');
}
