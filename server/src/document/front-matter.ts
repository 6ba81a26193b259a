import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import type { LinkPart } from './parts.ts';
import type { FrontMatter } from './types.ts';

const FENCED = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Keys whose values are addresses. */
const ADDRESS_KEYS = new Set(['canonical', 'canonical_url', 'source', 'source_url', 'url', 'original_url', 'image']);

/** What stands at the head of a text, and the addresses in it. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly links: readonly LinkPart[];
}

/** Reads YAML front matter; null where a text has none. */
export function readFrontMatter(text: string): ReadFrontMatter | null {
  const match = text.startsWith('---') ? FENCED.exec(text) : null;
  if (!match) return null;
  const begin = text.indexOf('\n') + 1;
  const span = { start: 0, end: match[0].length };
  const yaml = parseDocument(match[1] ?? '', { prettyErrors: false, logLevel: 'silent' });
  const [problem] = yaml.errors;
  if (problem) {
    const error = { start: begin + problem.pos[0], end: begin + problem.pos[1], message: problem.message };
    return { frontMatter: { ...span, data: {}, error }, links: [] };
  }
  const links = isMap(yaml.contents) ? yaml.contents.items.flatMap((pair) => addressIn(pair, begin)) : [];
  return { frontMatter: { ...span, data: dataOf(() => yaml.toJS({ maxAliasCount: 100 })), error: null }, links };
}

/** A mapping as plain data; anything else, or aliases beyond measure, is none. */
function dataOf(read: () => unknown): Record<string, unknown> {
  try {
    const value = read();
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

function addressIn(pair: Pair, begin: number): LinkPart[] {
  if (!isScalar(pair.key) || !isScalar(pair.value) || typeof pair.value.value !== 'string') return [];
  const key = String(pair.key.value);
  const { value, range } = pair.value;
  if (!range || !ADDRESS_KEYS.has(key) || !/^(https?:|\/\/|\/|\.)/.test(value)) return [];
  const quoted = pair.value.type === 'QUOTE_DOUBLE' || pair.value.type === 'QUOTE_SINGLE' ? 1 : 0;
  const span = { start: begin + range[0] + quoted, end: begin + range[1] - quoted };
  return [
    {
      ...span,
      kind: 'frontmatter',
      text: null,
      destination: { ...span, value },
      label: null,
      title: null,
      element: key,
    },
  ];
}
