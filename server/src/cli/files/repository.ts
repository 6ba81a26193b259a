import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The folder that holds `.git`, from a folder upwards; else the folder itself. */
export function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** Names a path (relative to `cwd`, or absolute) from the repository's root, with slashes. */
export function pathFromRoot(cwd: string): (path: string) => string {
  let root: string | null = null;
  return (path) => {
    root ??= repositoryRoot(cwd);
    return relative(root, resolve(cwd, path)).split(sep).join('/');
  };
}
