/** What a document's links lead to, read: files of the workspace, its articles by their published address, fetched pages. */
import { readFrontMatter } from '../document/front-matter.ts';
import { readDocument } from '../document/index.ts';
import type { Document, Language, Link } from '../document/types.ts';
import { isPath, resolvePath, type WorkspaceFiles } from './files.ts';
import { decodeFragment } from './fragments.ts';
import type { LinkedText } from './types.ts';

/** The address that a document says it is published at, else null. */
export function publishedAt({ frontMatter }: Pick<Document, 'frontMatter'>): string | null {
  const { canonical, canonical_url, url } = frontMatter?.data ?? {};
  const own = [canonical, canonical_url, url].find((value) => typeof value === 'string' && value !== '');
  return typeof own === 'string' ? own : null;
}

/** The same from a text alone, of which no more is read than may say so; null for plain text, which cannot. */
export function publishedIn(text: string, language: Language): string | null {
  if (language === 'plaintext') return null;
  return publishedAt(
    language === 'markdown'
      ? { frontMatter: readFrontMatter(text)?.frontMatter ?? null }
      : readDocument(text, language),
  );
}

/** A document of the workspace as one that links to it reads it; `path` is from the workspace's root. */
export function textOf(document: Document, path: string): LinkedText {
  const { blocks, links } = document;
  const prose = blocks
    .filter(({ kind }) => kind !== 'caption')
    .map((block) => block.prose.text.replaceAll('\uFFFC', ''));
  return {
    address: path,
    canonical: publishedAt(document) ?? path,
    title: blocks.find(({ kind }) => kind === 'title')?.prose.text ?? '',
    text: prose.join('\n\n'),
    links: links.flatMap((link) => {
      if (!link.destination || link.kind === 'image' || link.kind === 'frontmatter') return [];
      if (!isPath(link)) return link.destination.value;
      return resolvePath(path, '', pathIn(link)) ?? [];
    }),
    cut: false,
  };
}

/** The path of a link's address, without parameters and fragment. */
const pathIn = ({ destination }: Link): string =>
  decodeFragment((destination?.value ?? '').trim().replace(/[?#].*$/s, ''));

/** Kinds of links that cite; a picture, and where the article itself stands, are none. */
const CITES: ReadonlySet<string> = new Set(['inline', 'reference', 'autolink', 'bare', 'html', 'wiki', 'footnote']);

/**
 * The texts that a document's links lead to, by link id. `pages` are the articles on fetched pages, by address; files are
 * asked only where they can tell (`files.text`). A footnote leads where the first link of its text does.
 */
export async function linkedTexts(
  document: Document,
  files: WorkspaceFiles | null,
  pages: ReadonlyMap<string, LinkedText>,
): Promise<ReadonlyMap<string, LinkedText>> {
  const found = new Map<string, LinkedText>();
  for (const link of document.links) {
    if (!CITES.has(link.kind) || (link.kind === 'html' && link.element !== 'a')) continue;
    const text = link.kind === 'footnote' ? null : await textBehind(link, files, pages);
    if (text) found.set(link.id, text);
  }
  for (const { id, kind, destination } of document.links) {
    if (kind !== 'footnote' || !destination) continue;
    const cited = document.links.find(
      (link) => found.has(link.id) && link.start >= destination.start && link.end <= destination.end,
    );
    const text = cited && found.get(cited.id);
    if (text) found.set(id, text);
  }
  return found;
}

async function textBehind(
  link: Link,
  files: WorkspaceFiles | null,
  pages: ReadonlyMap<string, LinkedText>,
): Promise<LinkedText | null> {
  const address = link.destination?.value ?? '';
  if (!isPath(link)) {
    const page = pages.get(address);
    if (page) return page;
    const path = await files?.published?.(address);
    return path ? ((await files?.text?.(path)) ?? null) : null;
  }
  if (!files?.text) return null;
  const path = resolvePath(files.article, files.siteRoot ?? '', pathIn(link));
  if (path === null || path === files.article || path.includes('\0')) return null;
  for (const candidate of [path, `${path}.md`])
    if ((await files.exists(candidate)) === true) return files.text(candidate);
  return null;
}
