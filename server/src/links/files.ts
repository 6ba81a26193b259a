/** Links to files of the workspace. The files themselves are looked at through a door that the caller hands in. */
import type { Document, Link } from '../document/types.ts';
import { decodeFragment, hasFragment } from './fragments.ts';
import type { LinkVerdict } from './types.ts';
import { verdictOf } from './verdict.ts';

/** The workspace as links see it. Paths are relative to the workspace's root, with forward slashes, never outside it. */
export interface WorkspaceFiles {
  /** The article's own path. */
  readonly article: string;
  /** The folder that a path beginning with `/` starts from (a site's root), relative to the workspace's; "" for the same. */
  readonly siteRoot: string;
  exists(path: string): Promise<boolean>;
  /** The fragments that a file's headings and ids answer to; null where it has none to tell (a picture, a PDF). */
  fragments(path: string): Promise<ReadonlySet<string> | null>;
}

/** Links whose address is a path. */
export const isPath = ({ destination, kind }: Link): boolean =>
  destination !== null &&
  kind !== 'definition' &&
  kind !== 'footnote' &&
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

async function inspect(link: Link, files: WorkspaceFiles): Promise<LinkVerdict | null> {
  const value = link.destination?.value.trim() ?? '';
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(value) ?? [];
  const target = resolvePath(files.article, files.siteRoot, decodeFragment(path));
  if (target === null || target.includes('\0')) return verdictOf('outside-workspace');
  const candidates = [target, `${target}.md`, `${target}/index.md`, `${target}/README.md`];
  for (const candidate of candidates) {
    if (!(await files.exists(candidate))) continue;
    if (!fragment) return null;
    const names = await files.fragments(candidate);
    return names && !hasFragment(names, fragment)
      ? verdictOf('broken-fragment', `“${path}” has no place called “${fragment}”.`)
      : null;
  }
  return verdictOf('missing-file', `There is no file “${decodeFragment(path)}”.`);
}

/** Looks at the files that a document links to; verdicts only for links that something is wrong with. */
export async function inspectFiles(
  document: Document,
  files: WorkspaceFiles,
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const verdicts = new Map<string, LinkVerdict>();
  for (const link of document.links) {
    const verdict = isPath(link) ? await inspect(link, files) : null;
    if (verdict) verdicts.set(link.id, verdict);
  }
  return verdicts;
}
