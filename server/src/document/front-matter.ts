import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml';
import { type BlockPart, type LinkPart, NOTHING } from './parts.ts';
import { plainProse } from './prose.ts';
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

/** What stands at the head of a text, the addresses in it and its headline. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly links: readonly LinkPart[];
  /** The value of `title` or `headline`, where it is written as a reader sees it, on one line; else null. */
  readonly title: BlockPart | null;
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
    return { frontMatter: { ...span, data: {}, error }, links: [], title: null };
  }
  const pairs = isMap(yaml.contents) ? yaml.contents.items : [];
  return {
    frontMatter: { ...span, data: dataOf(() => yaml.toJS({ maxAliasCount: 100 })), error: null },
    links: pairs.flatMap((pair) => addressIn(pair, begin)),
    title: titleIn(text, pairs, begin),
  };
}

const TITLE_KEYS = ['headline', 'title'];

/** The headline that front matter gives, as a block of the article. */
function titleIn(text: string, pairs: readonly Pair[], begin: number): BlockPart | null {
  const values = TITLE_KEYS.map((name) => pairs.find(({ key }) => isScalar(key) && key.value === name)?.value);
  const value = values.find(isScalar);
  if (typeof value?.value !== 'string' || !value.range) return null;
  const quoted = isQuoted(value) ? 1 : 0;
  const [start, end] = [begin + value.range[0] + quoted, begin + value.range[1] - quoted];
  // an escape or a folded line: not what stands in the text
  if (text.slice(start, end) !== value.value) return null;
  const prose = plainProse(text, start, end, start);
  const content = { prose, links: NOTHING, anchors: NOTHING, comments: NOTHING };
  return { kind: 'title', level: 1, start, end, prose, content };
}

const isQuoted = ({ type }: Scalar): boolean => type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';

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
  const quoted = isQuoted(scalar) ? 1 : 0;
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
