/** Links to files of the workspace. The files themselves are looked at through a door that the caller hands in. */
import type { Document, Link } from '../document/types.ts';
import { decodeFragment, hasFragment, slugOf } from './fragments.ts';
import type { LinkedText, LinkVerdict } from './types.ts';
import { verdictOf } from './verdict.ts';

/** The workspace as links see it. Paths are relative to the workspace's root, with forward slashes, never outside it. */
export interface WorkspaceFiles {
  /** The article's own path. */
  readonly article: string;
  /**
   * The folder that a path beginning with `/` starts from (a site's root), relative to the workspace's; "" for the same;
   * null where nobody said, and such paths are not looked up.
   */
  readonly siteRoot: string | null;
  /** Whether a file is there; `outside` where a symbolic link leads out of the workspace. */
  exists(path: string): Promise<boolean | 'outside'>;
  /** A file's words and links, for quotations and the chain; null for one that is no article (a picture, a PDF). */
  text?(path: string): Promise<LinkedText | null>;
  /** The path of the workspace's article that is published at an address; null where none is. */
  published?(address: string): Promise<string | null>;
  /** The path of the one file of a name anywhere in the workspace, as wiki links name files; null where there is none. */
  named?(name: string): Promise<string | null>;
  /** The fragments that a file's headings and ids answer to; null where it has none to tell (a picture, a PDF). */
  fragments(path: string): Promise<ReadonlySet<string> | null>;
}

/** Links whose address is a path. */
export const isPath = ({ destination, kind, element }: Link): boolean =>
  destination !== null &&
  kind !== 'footnote' &&
  (kind !== 'frontmatter' || element === 'image' || element === 'images') &&
  destination.value !== '' &&
  !/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?)/i.test(destination.value.trim()) &&
  !destination.value.includes('{{');

/** Joins a path to the article's folder; null where it leads out of the workspace. */
export function resolvePath(article: string, siteRoot: string, path: string): string | null {
  const start = path.startsWith('/') ? siteRoot.split('/') : article.split('/').slice(0, -1);
  const parts = start.filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else parts.push(part);
  }
  return parts.join('/');
}

/** Files that a path may stand for: itself, or a page's name without its ending. */
const candidatesOf = (path: string): string[] => (/\.\w{1,8}$/.test(path) ? [path] : [path, `${path}.md`]);

async function inspect(link: Link, files: WorkspaceFiles): Promise<LinkVerdict | null> {
  const value = link.destination?.value.trim() ?? '';
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(value) ?? [];
  const fromSite = path.startsWith('/');
  if (fromSite && files.siteRoot === null) return null;
  const target = resolvePath(files.article, files.siteRoot ?? '', decodeFragment(path));
  if (target === null || target.includes('\0')) return verdictOf('outside-workspace');
  for (const candidate of candidatesOf(target)) {
    const there = await files.exists(candidate);
    if (there === 'outside') return verdictOf('outside-workspace');
    if (there) return inspectPlace(candidate, path, fragment, files);
  }
  return verdictOf('missing-file', `There is no file “${decodeFragment(path)}”.`);
}

/** A wiki link names a page from the article's folder, from the root, or by its name wherever it is. */
async function inspectWiki({ destination }: Link, files: WorkspaceFiles): Promise<LinkVerdict | null> {
  const [page = '', ...parts] = (destination?.value ?? '').split('#');
  const part = parts.at(-1)?.trim();
  const name = page.trim();
  if (name === '') return null;
  const near = [resolvePath(files.article, '', name), resolvePath('', '', name)].filter((path) => path !== null);
  for (const candidate of near.flatMap((path) => [path, `${path}.md`]))
    if ((await files.exists(candidate)) === true) return inspectPlace(candidate, name, part && slugOf(part), files);
  if (!files.named) return null;
  const found = (await files.named(name)) ?? (await files.named(`${name}.md`));
  if (found !== null) return inspectPlace(found, name, part && slugOf(part), files);
  return verdictOf('missing-file', `There is no page “${name}”.`);
}

/** Whether a file has the place that a fragment names. */
async function inspectPlace(
  file: string,
  words: string,
  fragment: string | undefined,
  files: WorkspaceFiles,
): Promise<LinkVerdict | null> {
  if (!fragment) return null;
  const names = await files.fragments(file);
  return names && !hasFragment(names, fragment)
    ? verdictOf('broken-fragment', `“${words}” has no place called “${fragment}”.`)
    : null;
}

/** Looks at the files that a document links to; verdicts only for links that something is wrong with. */
export async function inspectFiles(
  document: Document,
  files: WorkspaceFiles,
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const verdicts = new Map<string, LinkVerdict>();
  for (const link of document.links) {
    const look = link.kind === 'wiki' ? inspectWiki : isPath(link) ? inspect : null;
    const verdict = look && (await look(link, files));
    if (verdict) verdicts.set(link.id, verdict);
  }
  return verdicts;
}
