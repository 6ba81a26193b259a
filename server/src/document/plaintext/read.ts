/** Plain text: paragraphs apart by blank lines, with the links people write in it. No other markup means anything. */
import type { BlockCache } from '../block-cache.ts';
import { readInline } from '../markdown/inline.ts';
import { parsePlain } from '../markdown/parser.ts';
import type { BlockContent, Parts } from '../parts.ts';
import { NOTHING, shiftLink } from '../parts.ts';
import { plainProse } from '../prose.ts';

const LINKS = /\]\(|https?:\/\/|www\.|@/i;

/** A line longer than this was not wrapped by hand: it is a paragraph of its own, as in text copied from a page. */
const WRAPPED = 120;

/** Where paragraphs stand: blank lines part them, and so do line ends where lines are too long to be wrapped ones. */
function* paragraphs(text: string): Iterable<{ start: number; end: number }> {
  let start = -1;
  let end = -1;
  let lines: { start: number; end: number }[] = [];
  const close = function* () {
    if (lines.length === 0) return;
    if (lines.some((line) => line.end - line.start > WRAPPED)) yield* lines;
    else yield { start, end };
    lines = [];
  };
  for (let at = 0; at < text.length; ) {
    let next = text.indexOf('\n', at);
    if (next < 0) next = text.length;
    const line = text.slice(at, next);
    const words = line.trim();
    if (words === '') yield* close();
    else {
      const from = at + line.indexOf(words);
      if (lines.length === 0) start = from;
      end = from + words.length;
      lines.push({ start: from, end });
    }
    at = next + 1;
  }
  yield* close();
}

/** A paragraph with links in it. */
const readLinked = (paragraph: string): BlockContent =>
  readInline(paragraph, parsePlain(paragraph).topNode, 0, paragraph.length, 0);

const readWords = (paragraph: string): BlockContent => ({
  prose: plainProse(paragraph, 0, paragraph.length, 0),
  links: NOTHING,
  anchors: NOTHING,
  comments: NOTHING,
});

const readParagraph = (paragraph: string): BlockContent =>
  LINKS.test(paragraph) ? readLinked(paragraph) : readWords(paragraph);

/** Reads a plain text. */
export function readPlainParts(text: string, cache: BlockCache): Parts {
  const parts: Parts = { blocks: [], links: [], anchors: [], comments: [] };
  for (const { start, end } of paragraphs(text)) {
    const part =
      cache.get('paragraph', 0, start, end) ??
      cache.put('paragraph', 0, start, end, readParagraph(text.slice(start, end)));
    parts.blocks.push(part);
    for (const link of part.content.links) parts.links.push(shiftLink(link, start));
  }
  for (const match of text.matchAll(/<!--\s*hearsay-[\s\S]*?-->/g))
    parts.comments.push({ start: match.index, end: match.index + match[0].length });
  return parts;
}
