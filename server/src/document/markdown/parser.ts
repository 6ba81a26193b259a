/** The Markdown parser: Lezer's, with GFM, footnotes, and references that count as links only where they are defined. */
import {
  type BlockContext,
  parser as commonmark,
  GFM,
  InlineContext,
  type LeafBlock,
  type Line,
  type MarkdownConfig,
} from '@lezer/markdown';
import { normalizeLabel } from '../labels.ts';

const FOOTNOTE_DEFINITION = /^\[\^([^\]\s]{1,100})\]:[ \t]*/;

/** `[^1]: words` up to a blank line or the next definition. */
const footnotes: MarkdownConfig = {
  defineNodes: ['FootnoteReference', { name: 'FootnoteDefinition', block: true }, 'FootnoteLabel'],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      leaf(_context: BlockContext, leaf: LeafBlock) {
        if (!FOOTNOTE_DEFINITION.test(leaf.content)) return null;
        return {
          nextLine: () => false,
          finish(context: BlockContext, block: LeafBlock) {
            const mark = FOOTNOTE_DEFINITION.exec(block.content)?.[0].length ?? 0;
            const { start, content } = block;
            const words = context.parser.parseInline(content.slice(mark), start + mark);
            const label = context.elt('FootnoteLabel', start, start + content.indexOf(']') + 2);
            context.addLeafElement(
              block,
              context.elt('FootnoteDefinition', start, start + content.length, [label, ...words]),
            );
            return true;
          },
        };
      },
      endLeaf: (_context: BlockContext, line: Line) => FOOTNOTE_DEFINITION.test(line.text.slice(line.pos)),
    },
  ],
};

/** The labels that the text being parsed defines. Parsing is synchronous, so one place serves every parse. */
let defined: ReadonlySet<string> = new Set();

/** More brackets than this open at once are no links of anybody's: the rest are read as words, and time stays linear. */
const DEEPEST = 50;

/**
 * Lezer makes a link of any `[words]`. Here brackets that nothing defines stay words, so that an editor's
 * "[The minister]" inside a link's text does not end the link around it. Clearing an opening delimiter's `side` is how
 * Lezer itself marks one that can open no link.
 */
const references: MarkdownConfig = {
  parseInline: [
    {
      name: 'UndefinedReference',
      before: 'LinkEnd',
      parse(context: InlineContext, next: number, at: number): number {
        if (next !== 93 /* ] */) return -1;
        const link = context.findOpeningDelimiter(InlineContext.linkStart);
        const image = context.findOpeningDelimiter(InlineContext.imageStart);
        const index = Math.max(link ?? -1, image ?? -1);
        const open =
          index < 0 ? null : (context.getDelimiterAt(index) as { from: number; to: number; side?: number } | null);
        if (!open) return -1;
        const words = context.slice(open.to, at);
        if (index === link && /^\^[^\s\]]{1,100}$/.test(words)) {
          context.takeContent(index);
          return context.addElement(context.elt('FootnoteReference', open.from, at + 1));
        }
        const after = context.char(at + 1);
        if (after === 40 /* ( */) return -1;
        const label =
          after === 91 /* [ */
            ? /^\[((?:[^\\[\]]|\\.){0,999})\]/.exec(context.slice(at + 1, Math.min(context.end, at + 1002)))?.[1]
            : undefined;
        const named = label?.trim() ? label : words;
        const outer = context.findOpeningDelimiter(InlineContext.linkStart) !== index || hasOuter(context, index);
        if (!defined.has(normalizeLabel(named)) && (label === undefined || outer)) open.side = 0;
        return -1;
      },
    },
    {
      name: 'DeepBracket',
      before: 'Link',
      parse(context: InlineContext, next: number, at: number): number {
        if (next !== 91 /* [ */ && next !== 93 /* ] */) return -1;
        if (context !== bracketed) {
          bracketed = context;
          depth = 0;
        }
        depth = Math.max(0, depth + (next === 91 ? 1 : -1));
        // Consumed as a word, the bracket is nothing that Lezer remembers.
        return next === 91 && depth > DEEPEST ? at + 1 : -1;
      },
    },
  ],
};

/** How many brackets are open in the stretch of text being parsed. */
let depth = 0;
let bracketed: InlineContext | null = null;

/**
 * A paragraph longer than this is read without markup: resolving what opens and closes what takes Lezer time that grows
 * with the square of a paragraph's length, and nobody writes such a one by hand.
 */
const LONGEST = 20_000;

const longParagraphs: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LongParagraph',
      leaf: () => ({
        nextLine: () => false,
        finish(context: BlockContext, leaf: LeafBlock) {
          if (leaf.content.length <= LONGEST) return false;
          context.addLeafElement(leaf, context.elt('Paragraph', leaf.start, leaf.start + leaf.content.length));
          return true;
        },
      }),
    },
  ],
};

/** Whether a bracket is open around the delimiter at `index`; looks back over the nearest ones only. */
function hasOuter(context: InlineContext, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 200); i--)
    if (context.getDelimiterAt(i)?.type === InlineContext.linkStart) return true;
  return false;
}

const parser = commonmark.configure([GFM, footnotes, references, longParagraphs]);

export type MarkdownTree = ReturnType<typeof parser.parse>;
export type Fragments = Parameters<typeof parser.parse>[1];

const DEFINITION = /^[ >\t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*\[((?:[^\\[\]]|\\[\s\S]){1,999})\]:/gm;

/** The labels that a text may define, a superset found in one pass over its lines. */
export function mayDefine(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (text.includes(']:')) for (const [, label = ''] of text.matchAll(DEFINITION)) labels.add(normalizeLabel(label));
  return labels;
}

/** Parses a text; `fragments` are what an earlier parse found where nothing changed since. */
export function parseMarkdown(text: string, labels: ReadonlySet<string>, fragments?: Fragments): MarkdownTree {
  defined = labels;
  return parser.parse(text, fragments);
}
