import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleExtensions, isArticle } from '../../document/language.ts';
import type { IgnoreFiles } from './ignored.ts';

/** What the paths of a call stand for. */
export interface Discovery {
  /** Articles to check, each once, in the order of the call; a folder's sorted by name. */
  readonly files: readonly string[];
  /** Paths that stand for nothing, with the reason. */
  readonly problems: readonly string[];
}

/**
 * Finds the articles that paths, folders and globs stand for. A file named outright is always among them; a folder
 * stands for its articles less what is ignored. Paths are given back as they were given, or relative to the working
 * directory where a glob found them.
 */
export async function discover(paths: readonly string[], cwd: string, ignored: IgnoreFiles): Promise<Discovery> {
  const files = new Set<string>();
  const problems: string[] = [];
  for (const path of paths) {
    const kind = kindOf(resolve(cwd, path));
    if (kind === 'folder') {
      const found = [...walk(path, cwd, ignored)];
      for (const file of found) files.add(file);
      if (!found.length)
        problems.push(`${path}: no articles in this folder (${articleExtensions.join(', ')}), less what is ignored`);
    } else if (kind === 'file' || !isGlob(path)) files.add(path);
    else {
      const found = await expand(path, cwd, ignored);
      if (!found.length) problems.push(`${path}: no article matches`);
      for (const file of found) files.add(file);
    }
  }
  return { files: [...files], problems };
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

const isGlob = (path: string) => /[*?{}[\]]|^!|[@+]\(/.test(path);

/** A folder's articles, sorted, subfolders in their place. Links to folders are not followed, so there is no going round. */
function* walk(folder: string, cwd: string, ignored: IgnoreFiles): Generator<string> {
  for (const entry of entries(resolve(cwd, folder))) {
    const path = join(folder, entry.name);
    const absolute = resolve(cwd, path);
    if (entry.isDirectory()) {
      if (!ignored.ignores(absolute, true)) yield* walk(path, cwd, ignored);
    } else if (isArticle(entry.name) && isText(entry, absolute) && !ignored.ignores(absolute)) yield path;
  }
}

/** Files, and links to files or to nothing, which is said when they are read; no pipes and devices, which may never end. */
function isText(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return []; // Gone, or not ours to read: what is in it is not named, so nothing is missing.
  }
}

async function expand(pattern: string, cwd: string, ignored: IgnoreFiles): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, { cwd, dot: false, expandDirectories: false, followSymbolicLinks: false });
  return found.filter((file) => isArticle(file) && !ignored.ignores(resolve(cwd, file))).sort();
}
