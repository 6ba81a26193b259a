/** HTML, whole pages and pieces inside Markdown, to blocks, links and anchors. parse5 gives every node its place. */
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import type { BlockCache } from '../block-cache.ts';
import { entitiesIn } from '../entities.ts';
import type { Parts } from '../parts.ts';
import { type LinkPart, NOTHING } from '../parts.ts';
import { OBJECT, ProseBuilder } from '../prose.ts';
import type { BlockKind, LinkDestination } from '../types.ts';
import { readAttributes } from './tag.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements that begin a block of their own, with what the block is. */
const BLOCKS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  div: 'paragraph',
  section: 'paragraph',
  article: 'paragraph',
  main: 'paragraph',
  body: 'paragraph',
  header: 'paragraph',
  footer: 'paragraph',
  aside: 'paragraph',
  address: 'paragraph',
  figure: 'paragraph',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'quotation',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  ul: 'paragraph',
  ol: 'paragraph',
  dl: 'paragraph',
  table: 'paragraph',
  tr: 'paragraph',
  tbody: 'paragraph',
  thead: 'paragraph',
  summary: 'paragraph',
  details: 'paragraph',
  html: 'paragraph',
  center: 'paragraph',
};

/** Elements whose content is no prose. */
const NO_PROSE = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'head',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
  'form',
  'iframe',
  'object',
  'canvas',
]);

/** Elements that stand in prose as one object. */
const OBJECTS = new Set(['code', 'kbd', 'samp', 'var', 'img', 'video', 'audio', 'picture']);

/** Elements whose content is no prose of the article's and has addresses of its own. */
const HOLD_ADDRESSES = new Set(['head', 'picture', 'video', 'audio', 'object']);

/** Walks nodes in text order without recursion; `leave` is called when a node's children are done. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  const stack: { node: Node; done: boolean }[] = [{ node: root, done: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, done } = top;
    if (done) {
      leave(node);
      continue;
    }
    const inside = enter(node);
    stack.push({ node, done: true });
    if (!inside || !('childNodes' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ node: node.childNodes[i] as Node, done: false });
  }
}

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Adds what a tree holds to `parts`. `shift` is where the tree's text begins in `source`. */
function readTree(
  root: Node,
  source: string,
  shift: number,
  parts: Parts,
  quoted: boolean,
  base: string | null,
  cache: BlockCache | null,
): void {
  const based = (destination: LinkDestination): LinkDestination =>
    base === null ? destination : { ...destination, value: fromBase(destination.value, base) };
  /** How many elements around hold addresses and no prose. */
  let silent = 0;
  /** Kinds of the block elements around, innermost last. */
  const kinds: { kind: BlockKind; level: number }[] = [{ kind: quoted ? 'quotation' : 'paragraph', level: 0 }];
  const own = shift === 0 ? source : source.slice(shift);
  let quotes = quoted ? 1 : 0;
  let current: { prose: ProseBuilder; start: number; end: number; links: LinkPart[] } | null = null;

  const flush = () => {
    const built = current?.prose.build();
    if (current && built) {
      const { kind, level } = kinds.at(-1) ?? { kind: 'paragraph', level: 0 };
      const { start, end } = current;
      const content = { prose: built, links: NOTHING, anchors: NOTHING, comments: NOTHING };
      const told = quotes > 0 ? 'quotation' : kind;
      parts.blocks.push(
        cache
          ? cache.again(told, level, start, end, content)
          : { kind: told, level, start, end, prose: built, content },
      );
    }
    current = null;
  };
  const words = (start: number, end: number, take: (prose: ProseBuilder) => void) => {
    current ??= { prose: new ProseBuilder(source, start), start, end, links: [] };
    take(current.prose);
    current.end = end;
  };
  const text = (start: number, end: number) => {
    if (!current && source.slice(start, end).trim() === '') return;
    words(start, end, (prose) => {
      let at = start;
      for (const entity of entitiesIn(source, start, end)) {
        collapse(prose, source, at, entity.from);
        prose.replace(entity.text, entity.from, entity.to);
        at = entity.to;
      }
      collapse(prose, source, at, end);
    });
  };
  const enter = (node: Node): boolean => {
    const place = node.sourceCodeLocation;
    const start = (place?.startOffset ?? 0) + shift;
    const end = (place?.endOffset ?? 0) + shift;
    if (node.nodeName === '#comment') {
      if (place) parts.comments.push({ start, end });
      return false;
    }
    if (node.nodeName === '#text') {
      if (place && silent === 0) text(start, end);
      return false;
    }
    if (!isElement(node)) return true;
    const { tagName } = node;
    const block = silent > 0 ? undefined : BLOCKS[tagName];
    if (block !== undefined) {
      flush();
      const level = block === 'heading' ? Number(tagName[1]) : 0;
      kinds.push({ kind: block, level });
      if (block === 'quotation') quotes += 1;
    }
    const location = node.sourceCodeLocation;
    if (location) {
      const tag = readAttributes(tagName, node.attrs, location.attrs ?? {}, own, shift);
      parts.anchors.push(...tag.names);
      for (const { kind, element, destination } of tag.links) {
        const isAnchor = element === 'a';
        const inner = {
          start: (location.startTag?.endOffset ?? 0) + shift,
          end: (location.endTag?.startOffset ?? location.endOffset) + shift,
        };
        parts.links.push({
          kind,
          start,
          end: isAnchor ? end : (location.startTag?.endOffset ?? location.endOffset) + shift,
          text: isAnchor ? inner : null,
          destination: destination && based(destination),
          label: null,
          title: null,
          element,
        });
      }
    }
    if (tagName === 'br' && silent === 0) words(start, end, (prose) => prose.space(start, end));
    if (tagName === 'pre' || tagName === 'hr') flush();
    if (OBJECTS.has(tagName) && place && silent === 0) words(start, end, (prose) => prose.replace(OBJECT, start, end));
    if (HOLD_ADDRESSES.has(tagName)) {
      silent += 1;
      return true;
    }
    return tagName !== 'pre' && !OBJECTS.has(tagName) && !NO_PROSE.has(tagName);
  };
  const leave = (node: Node) => {
    if (!isElement(node)) return;
    if (HOLD_ADDRESSES.has(node.tagName)) silent -= 1;
    if (silent > 0 || BLOCKS[node.tagName] === undefined) return;
    flush();
    if (kinds.pop()?.kind === 'quotation') quotes -= 1;
  };
  walk(root, enter, leave);
  flush();
}

/** Copies text with every run of white space turned into one space. */
function collapse(prose: ProseBuilder, source: string, from: number, to: number): void {
  const space = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;
  let at = from;
  space.lastIndex = from;
  for (let match = space.exec(source); match && match.index < to; match = space.exec(source)) {
    if (match.index > at) prose.copy(at, match.index);
    const end = Math.min(to, match.index + match[0].length);
    prose.space(match.index, end);
    at = end;
  }
  if (at < to) prose.copy(at, to);
}

/** Reads a piece of HTML inside Markdown. */
export function readHtmlFragment(source: string, from: number, to: number, parts: Parts, quoted: boolean): void {
  readTree(
    parseFragment(source.slice(from, to), { sourceCodeLocationInfo: true }),
    source,
    from,
    parts,
    quoted,
    null,
    null,
  );
}

/** Reads a page. `cache` holds what its blocks held before its last change, and is filled. */
export function readHtmlParts(
  source: string,
  cache: BlockCache,
): Parts & { readonly meta: Readonly<Record<string, string>> } {
  const parts: Parts = { blocks: [], links: [], anchors: [], comments: [] };
  const tree = parse(source, { sourceCodeLocationInfo: true });
  const { meta, base } = readMeta(tree);
  readTree(tree, source, 0, parts, false, base, cache);
  return { ...parts, meta };
}

/** What a page says about itself in `<meta>` and `<link rel="canonical">`. */
function readMeta(tree: Node): { meta: Record<string, string>; base: string | null } {
  const meta: Record<string, string> = {};
  let base: string | undefined;
  walk(
    tree,
    (node) => {
      if (!isElement(node)) return true;
      const attribute = (name: string) => node.attrs.find((a) => a.name === name)?.value;
      const key = attribute('property') ?? attribute('name');
      const content = attribute('content');
      if (node.tagName === 'meta' && key !== undefined && content !== undefined) meta[key] ??= content;
      if (node.tagName === 'base') base ??= attribute('href')?.trim();
      if (node.tagName === 'link' && attribute('rel') === 'canonical') meta.canonical ??= attribute('href') ?? '';
      return node.tagName !== 'body';
    },
    () => {},
  );
  return { meta, base: base || null };
}

/** What an address comes to on a page whose `<base>` says where its addresses start from. */
function fromBase(address: string, base: string): string {
  const words = address.trim();
  if (words === '' || words === '#' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(words)) return address;
  if (/^(?:https?:)?\/\//i.test(base)) {
    const whole = base.startsWith('//') ? `https:${base}` : base;
    return URL.canParse(words, whole) ? new URL(words, whole).href : address;
  }
  if (words.startsWith('/')) return address;
  return /^[?#]/.test(words) ? base.replace(/[?#].*$/s, '') + words : base.slice(0, base.lastIndexOf('/') + 1) + words;
}
