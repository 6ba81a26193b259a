import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { ignoreFileNames, ignorePath, isIgnored, neverArticles, rulesOf } from '../../config/ignoring.ts';

interface Folder {
  readonly path: string;
  readonly parent: Folder | null;
  /** Null where the folder has no ignore file. */
  readonly own: Ignore | null;
  /** True where the folder itself is ignored, and so all that is in it. */
  readonly ignored: boolean;
}

/** What `.gitignore` and `.hearsayignore` leave out: those of a path's folder and of every folder above it, up to the repository's root. */
export class IgnoreFiles {
  private readonly folders = new Map<string, Folder>();
  private readonly extra: Ignore | null;
  private readonly base: string;

  /** `patterns` (a configuration's) are relative to `base`. */
  constructor(base: string, patterns: readonly string[] = []) {
    this.base = base;
    this.extra = patterns.length ? rulesOf([patterns.join('\n')]) : null;
  }

  /** Whether a path (absolute) is left out. */
  ignores(path: string, directory = false): boolean {
    const folder = this.folder(dirname(path));
    return folder.ignored || this.matches(folder, path, directory);
  }

  private folder(path: string): Folder {
    const known = this.folders.get(path);
    if (known) return known;
    const above = dirname(path);
    const root = above === path || existsSync(join(path, '.git'));
    const parent = root ? null : this.folder(above);
    const folder: Folder = {
      path,
      parent,
      own: rulesOf(ignoreFileNames.map((name) => contents(join(path, name)))),
      ignored: parent !== null && (parent.ignored || this.matches(parent, path, true)),
    };
    this.folders.set(path, folder);
    return folder;
  }

  private matches(folder: Folder, path: string, directory: boolean): boolean {
    if (directory && neverArticles.has(basename(path))) return true;
    const within = this.extra ? pathspec(this.base, path, directory) : null;
    if (within !== null && this.extra?.ignores(within)) return true;
    return isIgnored(around(folder, path, directory));
  }
}

function* around(folder: Folder, path: string, directory: boolean) {
  for (let at: Folder | null = folder; at; at = at.parent)
    if (at.own) yield { rules: at.own, path: pathspec(at.path, path, directory) };
}

const pathspec = (base: string, path: string, directory: boolean) =>
  ignorePath(relative(base, path).split(sep).join('/'), directory);

function contents(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
