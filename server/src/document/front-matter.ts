import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { LinkPart } from './parts.ts';
import type { FrontMatter } from './types.ts';

const FENCED = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Keys whose values are addresses. */
const ADDRESS_KEYS = new Set([
  'canonical',
  'canonical_url',
  'source',
  'sources',
  'source_url',
  'url',
  'original_url',
  'image',
  'images',
]);

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

/** What begins like an address or a path of one's own. */
const LOOKS_LIKE_ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/{1,3}\S|https?:|\/\/|\/|\.{1,2}\/|www\.)/i;

/** Keys that hold an address and nothing else: a slip or a stand-in there is a link's. */
const ONLY_ADDRESSES = /canonical|_url$/;

/** The addresses of a pair: a text, a list of them, or a mapping that gives one (`image: { url: … }`). */
function addressIn(pair: Pair, begin: number): LinkPart[] {
  if (!isScalar(pair.key)) return [];
  const key = String(pair.key.value);
  return ADDRESS_KEYS.has(key) ? valuesOf(pair.value).flatMap((value) => linkIn(key, value, begin)) : [];
}

const ADDRESS_PARTS = new Set(['url', 'src', 'href']);

function valuesOf(value: unknown): unknown[] {
  if (isSeq(value)) return value.items.flatMap((item) => (isSeq(item) ? [] : valuesOf(item)));
  if (isMap(value))
    return value.items.flatMap(({ key, value: part }) =>
      isScalar(key) && ADDRESS_PARTS.has(String(key.value)) && isScalar(part) ? part : [],
    );
  return [value];
}

function linkIn(key: string, scalar: unknown, begin: number): LinkPart[] {
  if (!isScalar(scalar) || typeof scalar.value !== 'string') return [];
  const { value, range } = scalar;
  if (!range || !(LOOKS_LIKE_ADDRESS.test(value) || (ONLY_ADDRESSES.test(key) && value !== ''))) return [];
  const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
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
