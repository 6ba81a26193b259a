/** The Markdown parser: Lezer's, with GFM, footnotes, and references that count as links only where they are defined. */
import type { Tree, TreeFragment } from '@lezer/common';
import {
  parser as commonmark,
  type MarkdownConfig,
  type MarkdownParser,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import { bareAddress, pointedAddress } from './bare-address.ts';
import { bracketNodes, brackets, defineLabels } from './brackets.ts';
import { footnotes } from './footnotes.ts';
import { labelOf, mayDefine, sameLabels } from './labels.ts';
import { limits } from './limits.ts';
import { shareProps } from './share-props.ts';
import { readWikiLinks, wikiLink } from './wiki-links.ts';

/** A backslash before a line break that has a carriage return is a hard break too. */
const carriageReturns: MarkdownConfig = {
  parseInline: [
    {
      name: 'HardBreakCrLf',
      before: 'Escape',
      parse: (context, next, at) =>
        next === 92 && context.char(at + 1) === 13 && context.char(at + 2) === 10
          ? context.addElement(context.elt('HardBreak', at, at + 3))
          : -1,
    },
  ],
};

/** Where the front matter of the text being parsed ends. */
let frontEnd = 0;

const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: 'FrontMatter', block: true }],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'LinkReference',
      parse(context) {
        if (frontEnd === 0 || context.lineStart !== 0) return false;
        while (context.lineStart < frontEnd && context.nextLine());
        // Without its last line break, as all blocks: what takes the block over for a later text goes on behind the break.
        context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()));
        return true;
      },
    },
  ],
};

const links: MarkdownConfig = {
  defineNodes: [...bracketNodes, 'WikiLink'],
  parseInline: [...brackets, wikiLink, bareAddress],
};

/** Stretches longer than this are read in pieces, for resolving what opens and closes what takes the square of them. */
const LONGEST = 10_000;

/** Where the piece that begins at `from` ends: at a line's or a word's end where there is one. */
function pieceEnd(text: string, from: number): number {
  if (text.length - from <= LONGEST) return text.length;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, from + LONGEST);
    if (at > from) return at;
  }
  return from + LONGEST;
}

/** Makes a parser pass over text that holds none of `marks` without looking at each of its characters. */
function skipping(parser: MarkdownParser, marks: RegExp): MarkdownParser {
  const parseInline = parser.parseInline.bind(parser);
  parser.parseInline = (text, offset) => {
    if (!marks.test(text)) return [];
    if (text.length <= LONGEST) return parseInline(text, offset);
    const elements: ReturnType<typeof parseInline> = [];
    for (let from = 0; from < text.length; ) {
      const end = pieceEnd(text, from);
      elements.push(...parseInline(text.slice(from, end), offset + from));
      from = end;
    }
    return elements;
  };
  return parser;
}

const markdown = skipping(
  commonmark.configure([frontMatter, Table, TaskList, Strikethrough, footnotes, links, carriageReturns, limits]),
  /[\\&`<*_[~@]|https?:\/\/|www\./i,
);

/** Reads the whole text as one paragraph. */
const wholeParagraph: MarkdownConfig = {
  parseBlock: [
    {
      name: 'WholeParagraph',
      before: 'LinkReference',
      parse(context, line) {
        const from = context.lineStart;
        let words = line.text;
        while (context.nextLine()) words += `\n${line.text}`;
        const children = context.parser.parseInline(words, from);
        context.addElement(context.elt('Paragraph', from, from + words.length, children));
        return true;
      },
    },
  ],
};

/** A paragraph of plain text: links and no other markup. */
const plain = skipping(
  commonmark.configure([
    wholeParagraph,
    links,
    { parseInline: [pointedAddress] },
    { remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak'] },
  ]),
  /[<[@]|https?:\/\/|www\./i,
);

/** The labels that a parsed text does define. */
function definedIn(text: string, tree: Tree): Set<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'LinkLabel') labels.add(labelOf(text.slice(from + 1, to - 1)));
      else if (name === 'FootnoteLabel') labels.add(labelOf(text.slice(from + 1, to - 2)));
      // A label among words is a reference's.
      return name !== 'Paragraph' && name !== 'Table' && !name.includes('Heading');
    },
  });
  return labels;
}

/** A parsed text. */
export interface Parsed {
  readonly tree: Tree;
  /** The labels that it defines; references to others are words. */
  readonly labels: ReadonlySet<string>;
}

/** An earlier parse of nearly the same text: what it found where nothing changed since, and with which labels. */
export interface Earlier {
  readonly fragments: readonly TreeFragment[];
  readonly labels: ReadonlySet<string>;
}

/** Parses Markdown whose front matter ends at `front`; 0 where it has none. `wiki` makes links of `[[Page]]`. */
export function parseMarkdown(text: string, front: number, wiki: boolean, earlier?: Earlier): Parsed {
  frontEnd = front;
  readWikiLinks(wiki);
  const parse = (labels: ReadonlySet<string>, fragments?: readonly TreeFragment[]): Tree => {
    defineLabels(labels);
    const tree = markdown.parse(text, fragments);
    shareProps(tree);
    return tree;
  };
  // Which words are references depends on what is defined anywhere; what looks like a definition may stand in code.
  const guess = earlier?.labels ?? mayDefine(text);
  let tree = parse(guess, earlier?.fragments);
  if (guess.size === 0 && !text.includes(']:')) return { tree, labels: guess };
  const labels = definedIn(text, tree);
  if (!sameLabels(guess, labels)) tree = parse(labels);
  return { tree, labels };
}

/** Parses a paragraph of plain text, where links, addresses and images are all the markup there is. */
export function parsePlain(paragraph: string): Tree {
  defineLabels(null);
  readWikiLinks(false);
  return plain.parse(paragraph);
}
