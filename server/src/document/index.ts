import { TreeFragment } from '@lezer/common';
import { assemble } from './assemble.ts';
import { BlockCache } from './block-cache.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtmlParts } from './html/read.ts';
import { type Fragments, type MarkdownTree, mayDefine, parseMarkdown } from './markdown/parser.ts';
import { readMarkdownParts } from './markdown/read.ts';
import { readPlainParts } from './plaintext/read.ts';
import type { Document, Language } from './types.ts';

export type * from './types.ts';

/** A change to a text: what stood from `start` to `end` was replaced by `newLength` units. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newLength: number;
}

/** What is kept of a reading so that the next one of nearly the same text is cheap. */
interface Kept {
  readonly cache: BlockCache;
  readonly tree: MarkdownTree | null;
  readonly labels: ReadonlySet<string>;
}

const kept = new WeakMap<Document, Kept>();

/** Reads a text from scratch. Never throws, whatever the text; time and memory are linear in its length. */
export function readDocument(text: string, language: Language): Document {
  return read(text, language, undefined, undefined);
}

/**
 * Reads a text that came from `previous` by one change; equal to reading it from scratch, at the cost of the blocks that
 * the change touched. `change` is in offsets of the previous text.
 */
export function updateDocument(previous: Document, text: string, change: TextChange): Document {
  const before = kept.get(previous);
  if (!before) return readDocument(text, previous.language);
  const { tree, labels } = before;
  // References read before the change count only while the text defines the same labels.
  const reusable = tree && sameLabels(labels, mayDefine(text));
  const fragments = reusable
    ? TreeFragment.applyChanges(TreeFragment.addTree(tree), [
        { fromA: change.start, toA: change.end, fromB: change.start, toB: change.start + change.newLength },
      ])
    : undefined;
  return read(text, previous.language, reusable || !tree ? before.cache : undefined, fragments);
}

const sameLabels = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((label) => b.has(label));

function read(text: string, language: Language, before: BlockCache | undefined, fragments: Fragments): Document {
  const cache = new BlockCache(before);
  let document: Document;
  let tree: MarkdownTree | null = null;
  let labels: ReadonlySet<string> = new Set();
  if (language === 'markdown') {
    const front = readFrontMatter(text);
    labels = mayDefine(text);
    tree = parseMarkdown(text, labels, fragments);
    document = assemble(text, language, readMarkdownParts(text, tree, front?.frontMatter.end ?? 0, cache), front);
  } else if (language === 'html') {
    const { meta, ...parts } = readHtmlParts(text);
    document = assemble(text, language, parts, { start: 0, end: 0, data: meta, error: null });
  } else {
    document = assemble(text, language, readPlainParts(text, cache), null);
  }
  kept.set(document, { cache, tree, labels });
  return document;
}
