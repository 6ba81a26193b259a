import { TreeFragment } from '@lezer/common';
import { assemble } from './assemble.ts';
import { BlockCache } from './block-cache.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtmlParts } from './html/read.ts';
import { mayChangeLabels, sameLabels } from './markdown/labels.ts';
import { type Earlier, type Parsed, parseMarkdown } from './markdown/parser.ts';
import { readMarkdownParts } from './markdown/read.ts';
import type { BlockPart } from './parts.ts';
import { readPlainParts } from './plaintext/read.ts';
import type { Document, Language, TextChange } from './types.ts';

export type * from './types.ts';

/** How a text is to be read, beyond its language. */
export interface ReadingOptions {
  /** Whether `[[Page]]` in Markdown is a link. */
  readonly wikiLinks?: boolean;
}

/** What is kept of a reading so that the next one of nearly the same text is cheap. */
interface Kept {
  readonly blocks: readonly BlockPart[];
  /** Markdown's alone. */
  readonly parsed: Parsed | null;
  readonly options: ReadingOptions;
}

/**
 * Where a document has it, out of everybody's sight. A map with weak keys would keep thousands of documents that nobody
 * wants any more past the collections of what is young, which are the cheap ones.
 */
const KEPT = Symbol('kept');

const keptOf = (document: Document): Kept | undefined => (document as { readonly [KEPT]?: Kept })[KEPT];

/** Reads a text from scratch. Never throws, whatever the text; time and memory are linear in its length. */
export function readDocument(text: string, language: Language, options: ReadingOptions = {}): Document {
  return read(text, language, options);
}

/**
 * Reads a text that came from `previous` by one change; equal to reading it from scratch, at the cost of the blocks that
 * the change touched. `change` is in offsets of the previous text.
 */
export function updateDocument(previous: Document, text: string, change: TextChange): Document {
  const before = keptOf(previous);
  if (!before) return readDocument(text, previous.language);
  const { parsed, blocks, options } = before;
  if (!parsed) return read(text, previous.language, options, new BlockCache(blocks, change));
  // What was read before counts only while the text defines the same labels and front matter does not come or go.
  const sameFront = (previous.frontMatter === null) === (readFrontMatter(text) === null);
  if (!sameFront || mayChangeLabels(previous.text, text, change)) return readDocument(text, previous.language, options);
  const start = Math.min(change.start, lastFootnote(previous, change.start));
  // What a line is depends on how it begins: the whole of the last line is read again.
  const lineEnd = previous.text.indexOf('\n', change.end);
  const rest = (lineEnd < 0 ? previous.text.length : lineEnd + 1) - change.end;
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(parsed.tree), [
    { fromA: start, toA: change.end + rest, fromB: start, toB: change.start + change.newLength + rest },
  ]);
  const earlier = { fragments, labels: parsed.labels };
  return read(text, previous.language, options, new BlockCache(blocks, change), earlier);
}

/** Where the last footnote before a place begins: what stands below it may come to belong to it. */
function lastFootnote({ links }: Document, before: number): number {
  const note = links.findLast(
    ({ kind, element, start }) => kind === 'definition' && element === 'footnote' && start <= before,
  );
  return note?.start ?? before;
}

function read(
  text: string,
  language: Language,
  options: ReadingOptions,
  before = new BlockCache(),
  earlier?: Earlier,
): Document {
  let cache = before;
  let parsed: Parsed | null = null;
  let document: Document;
  if (language === 'markdown') {
    const front = readFrontMatter(text);
    parsed = parseMarkdown(text, front?.frontMatter.end ?? 0, options.wikiLinks ?? false, earlier);
    // A block's links may be others now: which of them are links depends on the labels.
    if (earlier && !sameLabels(parsed.labels, earlier.labels)) cache = new BlockCache();
    document = assemble(text, language, readMarkdownParts(text, parsed.tree, cache), front);
  } else if (language === 'html') {
    const { meta, ...parts } = readHtmlParts(text, cache);
    document = assemble(text, language, parts, { start: 0, end: 0, data: meta, error: null });
  } else {
    document = assemble(text, language, readPlainParts(text, cache), null);
  }
  return Object.defineProperty(document, KEPT, { value: { blocks: cache.blocks, parsed, options } satisfies Kept });
}
