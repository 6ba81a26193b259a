import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Folders that hold no articles, whatever the ignore files say. */
const never = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Ignore files, the later one deciding. */
export const ignoreFileNames = ['.gitignore', '.hearsayignore'] as const;

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
    this.extra = patterns.length ? ignore().add([...patterns]) : null;
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
    const rules = ignoreFileNames.map((name) => contents(join(path, name))).filter((text) => text !== null);
    const folder: Folder = {
      path,
      parent,
      own: rules.length ? ignore().add(rules.join('\n')) : null,
      ignored: parent !== null && (parent.ignored || this.matches(parent, path, true)),
    };
    this.folders.set(path, folder);
    return folder;
  }

  private matches(folder: Folder, path: string, directory: boolean): boolean {
    if (directory && never.has(basename(path))) return true;
    const within = this.extra ? pathspec(this.base, path, directory) : null;
    if (within !== null && this.extra?.ignores(within)) return true;
    for (let at: Folder | null = folder; at; at = at.parent) {
      if (!at.own) continue;
      const name = pathspec(at.path, path, directory);
      if (name === null) continue;
      const { ignored, unignored } = at.own.test(name);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** A path as ignore files name it: relative, with slashes, one at the end of a folder; null outside the base. */
function pathspec(base: string, path: string, directory: boolean): string | null {
  const name = relative(base, path).split(sep).join('/');
  if (name === '' || name === '..' || name.startsWith('../') || /^[a-z]:/i.test(name)) return null;
  return directory ? `${name}/` : name;
}

function contents(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
