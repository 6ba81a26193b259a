/** The words and links of one block of Markdown. */
import type { SyntaxNode } from '@lezer/common';
import { decodeEntity, decodeMarkdown } from '../entities.ts';
import { readTag } from '../html/tag.ts';
import type { AnchorPart, BlockContent, LinkPart } from '../parts.ts';
import { NOTHING, shiftAnchor, shiftLink } from '../parts.ts';
import { OBJECT, ProseBuilder } from '../prose.ts';
import type { LinkDestination, Span } from '../types.ts';
import { labelOf } from './labels.ts';

const MARKS = new Set([
  'EmphasisMark',
  'LinkMark',
  'LinkDestination',
  'CodeMark',
  'HeaderMark',
  'QuoteMark',
  'StrikethroughMark',
  'LinkTitle',
  'LinkLabel',
  'ListMark',
  'TaskMarker',
  'TableDelimiter',
  'FootnoteLabel',
  'ProcessingInstruction',
  'SubscriptMark',
  'SuperscriptMark',
]);

/** An HTML anchor whose end has not come yet. */
interface OpenAnchor {
  readonly start: number;
  readonly textStart: number;
  readonly destination: LinkDestination | null;
}

/** What a pointed or bare destination is, brackets aside. */
function destinationOf(source: string, url: { from: number; to: number }): LinkDestination {
  const pointed = source.charCodeAt(url.from) === 60 && source.charCodeAt(url.to - 1) === 62;
  const start = url.from + (pointed ? 1 : 0);
  const end = url.to - (pointed ? 1 : 0);
  return { start, end, value: decodeMarkdown(source.slice(start, end)) };
}

/** The parts of a link's node, found in one go: the first two marks are around its words. */
function partsOfLink(node: SyntaxNode) {
  let open: SyntaxNode | null = null;
  let close: SyntaxNode | null = null;
  let destination: SyntaxNode | null = null;
  let label: SyntaxNode | null = null;
  let title: SyntaxNode | null = null;
  for (let child = node.firstChild; child; child = child.nextSibling)
    switch (child.name) {
      case 'LinkMark':
        if (!open) open = child;
        else close ??= child;
        break;
      case 'LinkDestination':
        destination = child;
        break;
      case 'LinkLabel':
        label = child;
        break;
      case 'LinkTitle':
        title = child;
        break;
    }
  return { open, close, destination, label, title };
}

/** A link or image that stands as a node. Its reference's definition is filled in when the whole document is known. */
function readLink(source: string, node: SyntaxNode): LinkPart {
  const { open, close, destination, label, title } = partsOfLink(node);
  const image = source.charCodeAt(node.from) === 33;
  const text = open && close ? { start: open.to, end: close.from } : null;
  if (destination)
    return {
      kind: image ? 'image' : 'inline',
      start: node.from,
      end: node.to,
      text,
      destination: destinationOf(source, destination),
      label: null,
      title: title && decodeMarkdown(source.slice(title.from + 1, title.to - 1)),
      element: null,
    };
  const named = label && label.to - label.from > 2 ? { start: label.from + 1, end: label.to - 1 } : text;
  return {
    kind: image ? 'image' : 'reference',
    start: node.from,
    end: node.to,
    text,
    destination: null,
    label: named && labelOf(source.slice(named.start, named.end)),
    title: null,
    element: null,
  };
}

/** The words of a wiki link: those after the bar, else the page's name. */
function wikiText(node: SyntaxNode): Span {
  const [, words] = node.getChildren('LinkMark');
  const page = node.getChild('LinkDestination');
  return words && words.to > words.from
    ? { start: words.from, end: words.to }
    : { start: page?.from ?? node.from, end: page?.to ?? node.to };
}

function readWikiLink(source: string, node: SyntaxNode): LinkPart {
  const { from: start, to: end } = node.getChild('LinkDestination') ?? node;
  return {
    kind: 'wiki',
    start: node.from,
    end: node.to,
    text: wikiText(node),
    destination: { start, end, value: source.slice(start, end).trim() },
    label: null,
    title: null,
    element: null,
  };
}

/** The address of a bare URL or autolink as GFM reads it: `www.` and mail addresses get their scheme. */
function addressOf(words: string): string {
  if (/^www\./i.test(words)) return `http://${words}`;
  return /^[^\s:/]+@/.test(words) ? `mailto:${words}` : words;
}

/**
 * Reads the inline content of a leaf block from `from` to `to`. Offsets in the result are relative to `base`.
 */
export function readInline(source: string, leaf: SyntaxNode, from: number, to: number, base: number): BlockContent {
  const prose = new ProseBuilder(source, base);
  const links: LinkPart[] = [];
  const anchors: AnchorPart[] = [];
  const comments: Span[] = [];
  const open: OpenAnchor[] = [];
  let at = from;
  let linkEnd = -1;
  /** Takes the words up to `start`, and goes on after `end`. */
  const skip = (start: number, end: number) => {
    if (start > at) prose.copy(at, start);
    at = Math.max(at, end);
  };
  const object = (node: { from: number; to: number }) => {
    skip(node.from, node.to);
    prose.replace(OBJECT, node.from, node.to);
  };
  const tag = (node: { from: number; to: number }) => {
    skip(node.from, node.to);
    const words = source.slice(node.from, node.to);
    if (/^<br\b/i.test(words)) return prose.space(node.from, node.to);
    if (/^<\/a\b/i.test(words)) {
      const anchor = open.pop();
      if (anchor)
        links.push({
          kind: 'html',
          start: anchor.start,
          end: node.to,
          text: { start: anchor.textStart, end: node.from },
          destination: anchor.destination,
          label: null,
          title: null,
          element: 'a',
        });
      return;
    }
    const read = readTag(words, node.from);
    if (!read) return;
    for (const name of read.names) anchors.push(name);
    for (const { kind, element, destination } of read.links)
      if (element === 'a') open.push({ start: node.from, textStart: node.to, destination });
      else
        links.push({
          kind,
          start: node.from,
          end: node.to,
          text: null,
          destination,
          label: null,
          title: null,
          element,
        });
    if (read.element === 'img') prose.replace(OBJECT, node.from, node.to);
  };
  /** A wiki link's words; what stands around them is no prose. */
  const wikiWords = (node: SyntaxNode) => {
    const words = wikiText(node);
    skip(node.from, words.start);
    skip(words.end, node.to);
  };
  const cursor = leaf.cursor();
  for (let inside = true; cursor.next(inside) && cursor.from < Math.min(to, leaf.to); )
    inside = cursor.to > from && enter();
  function enter(): boolean {
    const { name } = cursor;
    if (MARKS.has(name)) {
      skip(cursor.from, cursor.to);
      return false;
    }
    switch (name) {
      case 'Escape':
        skip(cursor.from, cursor.to);
        prose.replace(source.slice(cursor.from + 1, cursor.to), cursor.from, cursor.to);
        return false;
      case 'Entity':
        skip(cursor.from, cursor.to);
        prose.replace(decodeEntity(source.slice(cursor.from, cursor.to)), cursor.from, cursor.to);
        return false;
      case 'HardBreak':
        skip(cursor.from, cursor.to);
        prose.space(cursor.from, cursor.to);
        return false;
      case 'InlineCode':
        object(cursor);
        return false;
      case 'HTMLTag':
        tag(cursor);
        return false;
      case 'Comment':
        comments.push({ start: cursor.from - base, end: cursor.to - base });
        skip(cursor.from, cursor.to);
        return false;
      case 'Image':
        links.push(readLink(source, cursor.node));
        object(cursor);
        return false;
      case 'Link':
        links.push(readLink(source, cursor.node));
        linkEnd = Math.max(linkEnd, cursor.to);
        return true;
      case 'UndefinedReference': {
        const link = readLink(source, cursor.node);
        links.push(link);
        if (link.kind === 'image') object(cursor);
        return link.kind !== 'image';
      }
      case 'WikiLink':
        links.push(readWikiLink(source, cursor.node));
        if (source.charCodeAt(cursor.from) === 33) object(cursor);
        else wikiWords(cursor.node);
        return false;
      case 'FootnoteReference': {
        skip(cursor.from, cursor.to);
        const label = source.slice(cursor.from + 1, cursor.to - 1);
        links.push({
          kind: 'footnote',
          start: cursor.from,
          end: cursor.to,
          text: { start: cursor.from + 1, end: cursor.to - 1 },
          destination: null,
          label: labelOf(label),
          title: null,
          element: null,
        });
        return false;
      }
      case 'Autolink': {
        const words = source.slice(cursor.from + 1, cursor.to - 1);
        const span = { start: cursor.from + 1, end: cursor.to - 1 };
        links.push({
          kind: 'autolink',
          start: cursor.from,
          end: cursor.to,
          text: span,
          destination: { ...span, value: addressOf(words) },
          label: null,
          title: null,
          element: null,
        });
        skip(cursor.from, cursor.from + 1);
        skip(cursor.to - 1, cursor.to);
        return false;
      }
      case 'URL': {
        if (cursor.from < linkEnd) return false; // an address among a link's words is words
        const span = { start: cursor.from, end: cursor.to };
        const value = addressOf(source.slice(cursor.from, cursor.to));
        links.push({
          ...span,
          kind: 'bare',
          text: span,
          destination: { ...span, value },
          label: null,
          title: null,
          element: null,
        });
        return false;
      }
      default:
        return true;
    }
  }
  skip(to, to);
  links.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    prose: prose.build(),
    links: links.length === 0 ? NOTHING : links.map((link) => shiftLink(link, -base)),
    anchors: anchors.length === 0 ? NOTHING : anchors.map((anchor) => shiftAnchor(anchor, -base)),
    comments: comments.length === 0 ? NOTHING : comments,
  };
}
