/** What ignore files and `ignore` patterns leave out: the rules alone, however somebody comes by the files. Pure. */
import ignore, { type Ignore } from 'ignore';

/** Folders that hold no articles, whatever the ignore files say. */
export const neverArticles: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Ignore files, the later one deciding. */
export const ignoreFileNames = ['.gitignore', '.hearsayignore'] as const;

/** The rules of ignore files' texts (null for one that is not there), a later one deciding; null where there are none. */
export function rulesOf(texts: readonly (string | null)[]): Ignore | null {
  const there = texts.filter((text) => text !== null);
  return there.length > 0 ? ignore().add(there.join('\n')) : null;
}

/** Whether a configuration's patterns cover a path. */
export const covers = (patterns: readonly string[] | undefined, path: string | null): boolean =>
  patterns !== undefined &&
  patterns.length > 0 &&
  path !== null &&
  ignore()
    .add([...patterns])
    .ignores(path);

/** A path from a folder, with slashes, as ignore files name it: a slash ends a folder. Null for what is not in the folder. */
export function ignorePath(path: string | null, isFolder: boolean): string | null {
  if (path === null || path === '' || !ignore.isPathValid(path)) return null;
  return isFolder ? `${path}/` : path;
}

/** Whether something is left out by the rules of the folders around it, innermost first, each with the path from there. */
export function isIgnored(around: Iterable<{ readonly rules: Ignore | null; readonly path: string | null }>): boolean {
  for (const { rules, path } of around) {
    if (!rules || path === null) continue;
    const { ignored, unignored } = rules.test(path);
    if (ignored || unignored) return ignored;
  }
  return false;
}
