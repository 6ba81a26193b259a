/** Markdown to blocks, links, headings and comments. */
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import type { BlockCache } from '../block-cache.ts';
import { decodeMarkdown } from '../entities.ts';
import { readHtmlFragment } from '../html/read.ts';
import type { LinkPart, Parts } from '../parts.ts';
import { shiftAnchor, shiftLink, shiftSpan } from '../parts.ts';
import type { BlockKind } from '../types.ts';
import { readInline } from './inline.ts';
import { labelOf } from './labels.ts';

const LEAF: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  Task: 'list-item',
  TableCell: 'table-cell',
};

const headingLevel = (name: string): number => Number(/^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1] ?? 0);

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
    label: labelOf(text ? source.slice(text.start, text.end) : ''),
    title: title ? decodeMarkdown(source.slice(title.from + 1, title.to - 1)) : null,
    element: null,
  };
}

/** Reads a parsed text. `cache` holds what its blocks held before its last change, and is filled. */
export function readMarkdownParts(source: string, tree: Tree, cache: BlockCache): Parts {
  const parts: Parts = { blocks: [], links: [], anchors: [], comments: [] };
  let quoteEnd = -1;
  let listEnd = -1;
  let noteEnd = -1;
  const cursor = tree.cursor();
  const add = ({ from, to: until }: SyntaxNodeRef, kind: BlockKind, level: number) => {
    // The parser knows lines by their `\n`: what else ends them is in the block.
    const to = until > from && source.charCodeAt(until - 1) === 13 ? until - 1 : until;
    const part =
      cache.get(kind, level, from, to) ??
      cache.put(kind, level, from, to, readInline(source, cursor.node, from, to, from));
    const { content } = part;
    parts.blocks.push(part);
    for (const link of content.links) parts.links.push(shiftLink(link, from));
    for (const anchor of content.anchors) parts.anchors.push(shiftAnchor(anchor, from));
    for (const comment of content.comments) parts.comments.push(shiftSpan(comment, from));
  };
  /** What a paragraph is by what stands around it. */
  const inside = (from: number): BlockKind =>
    from < noteEnd ? 'footnote' : from < listEnd ? 'list-item' : 'paragraph';
  for (let enter = true; cursor.next(enter); ) {
    const { name, from, to } = cursor;
    enter = name === 'Document';
    const level = headingLevel(name);
    const kind = level > 0 ? 'heading' : LEAF[name];
    if (kind !== undefined) {
      add(cursor, from < quoteEnd ? 'quotation' : kind === 'paragraph' ? inside(from) : kind, level);
      continue;
    }
    switch (name) {
      case 'Blockquote':
        quoteEnd = Math.max(quoteEnd, to);
        enter = true;
        break;
      case 'BulletList':
      case 'OrderedList':
        listEnd = Math.max(listEnd, to);
        enter = true;
        break;
      case 'FootnoteDefinition':
        noteEnd = Math.max(noteEnd, to);
        parts.links.push(footnoteDefinition(source, cursor.node));
        enter = true;
        break;
      case 'ListItem':
      case 'Table':
      case 'TableHeader':
      case 'TableRow':
        enter = true;
        break;
      case 'LinkReference':
        parts.links.push(readDefinition(source, cursor.node));
        break;
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
    label: labelOf(source.slice(text.start, text.end)),
    title: null,
    element: 'footnote',
  };
}
