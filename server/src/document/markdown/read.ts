/** Markdown to blocks, links, headings and comments. */
import type { SyntaxNode } from '@lezer/common';
import type { BlockCache } from '../block-cache.ts';
import { decodeMarkdown } from '../entities.ts';
import { readHtmlFragment } from '../html/read.ts';
import { normalizeLabel } from '../labels.ts';
import type { AnchorPart, BlockPart, LinkPart } from '../parts.ts';
import { shiftAnchor, shiftLink } from '../parts.ts';
import type { BlockKind, Span } from '../types.ts';
import { readInline } from './inline.ts';
import type { MarkdownTree } from './parser.ts';

/** What a text holds, in text order, links not yet numbered nor references resolved. */
export interface Parts {
  readonly blocks: BlockPart[];
  readonly links: LinkPart[];
  readonly anchors: AnchorPart[];
  /** Places of HTML comments, where suppressions may stand. */
  readonly comments: Span[];
}

const LEAF: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  Task: 'list-item',
  TableCell: 'table-cell',
  FootnoteDefinition: 'footnote',
};

const headingLevel = (name: string): number => (/^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1] ?? 0) as number;

/** `[label]: address "title"`. */
function readDefinition(source: string, node: SyntaxNode): LinkPart {
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  const title = node.getChild('LinkTitle');
  const text = label ? { start: label.from + 1, end: label.to - 1 } : null;
  const pointed = url && source[url.from] === '<' && source[url.to - 1] === '>';
  const start = url ? url.from + (pointed ? 1 : 0) : node.to;
  const end = url ? url.to - (pointed ? 1 : 0) : node.to;
  return {
    kind: 'definition',
    start: node.from,
    end: node.to,
    text,
    destination: { start, end, value: decodeMarkdown(source.slice(start, end)) },
    label: normalizeLabel(text ? source.slice(text.start, text.end) : ''),
    title: title ? decodeMarkdown(source.slice(title.from + 1, title.to - 1)) : null,
    element: null,
  };
}

/** Reads a parsed text. `cache` holds what blocks of the same words held before, and is filled. */
export function readMarkdownParts(source: string, tree: MarkdownTree, offset: number, cache: BlockCache): Parts {
  const parts: Parts = { blocks: [], links: [], anchors: [], comments: [] };
  let quoteEnd = -1;
  let listEnd = -1;
  const add = (node: SyntaxNode, kind: BlockKind, level: number) => {
    const { from, to } = node;
    const key = `${kind}${level}:${source.slice(from, to)}`;
    const content = cache.get(key, () => readInline(source, node, from, to, from));
    parts.blocks.push({ start: from, end: to, kind, level, content });
    for (const link of content.links) parts.links.push(shiftLink(link, from));
    for (const anchor of content.anchors) parts.anchors.push(shiftAnchor(anchor, from));
  };
  const cursor = tree.cursor();
  for (let inside = true; cursor.next(inside); ) {
    const { name, from, to } = cursor;
    inside = false;
    if (to <= offset) continue;
    const level = Number(headingLevel(name));
    const kind = level > 0 ? 'heading' : LEAF[name];
    if (kind !== undefined) {
      const quoted = from < quoteEnd;
      add(cursor.node, quoted ? 'quotation' : kind === 'paragraph' && from < listEnd ? 'list-item' : kind, level);
      if (name === 'FootnoteDefinition') parts.links.push(footnoteDefinition(source, cursor.node));
      continue;
    }
    switch (name) {
      case 'Blockquote':
        quoteEnd = Math.max(quoteEnd, to);
        inside = true;
        break;
      case 'BulletList':
      case 'OrderedList':
        listEnd = Math.max(listEnd, to);
        inside = true;
        break;
      case 'ListItem':
      case 'Table':
      case 'TableHeader':
      case 'TableRow':
        inside = true;
        break;
      case 'LinkReference': {
        const definition = readDefinition(source, cursor.node);
        const note = definition.label?.startsWith('^');
        parts.links.push(note ? { ...definition, kind: 'definition' } : definition);
        break;
      }
      case 'CommentBlock':
        parts.comments.push({ start: from, end: to });
        break;
      case 'HTMLBlock':
        readHtmlFragment(source, from, to, parts, from < quoteEnd);
        break;
    }
  }
  return parts;
}

/** The definition that a footnote's text is: its destination is the text itself. */
function footnoteDefinition(source: string, node: SyntaxNode): LinkPart {
  const label = node.getChild('FootnoteLabel');
  const start = label?.from ?? node.from;
  const end = label?.to ?? node.to;
  // The node holds `[^1]:`, its colon included.
  const text = { start: start + 1, end: end - 2 };
  return {
    kind: 'definition',
    start: node.from,
    end: node.to,
    text,
    destination: { start: Math.min(end + 1, node.to), end: node.to, value: '' },
    label: normalizeLabel(source.slice(text.start, text.end)),
    title: null,
    element: 'footnote',
  };
}
