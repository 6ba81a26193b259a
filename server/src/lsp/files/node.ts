import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import { isArticle } from '../../document/language.ts';
import type { FileKind, Files, LeftOut } from './types.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The file system. Links to folders are not followed, so that a search does not go round. */
export const nodeFiles: Files = {
  async read(uri) {
    const path = pathOf(uri);
    if (path === null) return null;
    try {
      const bytes = await readFile(path);
      return bytes.includes(0) ? null : utf8.decode(bytes);
    } catch {
      return null;
    }
  },

  async kind(uri): Promise<FileKind | null> {
    const path = pathOf(uri);
    if (path === null) return null;
    try {
      return (await stat(path)).isDirectory() ? 'folder' : 'file';
    } catch {
      return null;
    }
  },

  async leavesFolder(folder, uri) {
    const [base, path] = await Promise.all([folder, uri].map((at) => realpath(pathOf(at) ?? '').catch(() => null)));
    return base === null || path === null || base === undefined || path === undefined
      ? true
      : relative(base, path).split(sep)[0] === '..' || isAbsolute(relative(base, path));
  },

  async articles(folder, leftOut) {
    const found: string[] = [];
    await walk(URI.parse(folder), leftOut, found);
    return found;
  },
};

const pathOf = (uri: string): string | null => {
  const { scheme, fsPath } = URI.parse(uri);
  return scheme === 'file' && !fsPath.includes('\0') ? fsPath : null;
};

async function walk(folder: URI, leftOut: LeftOut, found: string[]): Promise<void> {
  const path = pathOf(folder.toString());
  const entries = path === null ? [] : await readdir(path, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const uri = Utils.joinPath(folder, entry.name);
    if (entry.isDirectory()) {
      if (!(await leftOut(uri.toString(), true))) await walk(uri, leftOut, found);
    } else if (isArticle(entry.name) && !(await leftOut(uri.toString(), false))) found.push(uri.toString());
  }
}
