import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { watch as watchPaths } from 'chokidar';
import { ignoreFileNames } from '../../config/ignoring.ts';
import { configurationNames } from '../../config/index.ts';
import { isArticle } from '../../document/language.ts';
import { IgnoreFiles } from '../files/ignored.ts';

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const quietTime = 100;

/** What decides findings besides the articles. */
const deciding: ReadonlySet<string> = new Set([...configurationNames, ...ignoreFileNames]);

/**
 * Runs again whenever an article under the paths changes, or what decides its findings, until the process is ended.
 * Ignored folders are not watched.
 */
export async function watch(paths: readonly string[], cwd: string, again: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const ignored = new IgnoreFiles(cwd);
  const watcher = watchPaths([...new Set(paths.map((path) => watchable(resolve(cwd, path), cwd)))], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      stats?.isDirectory() ? ignored.ignores(path, true) : stats !== undefined && !matters(path),
  });
  const failed = (error: unknown): void => {
    process.stderr.write(`hearsay: ${error instanceof Error ? error.message : String(error)}\n`);
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again).catch(failed);
    }, quietTime);
  });
  watcher.on('error', failed);
  watcher.once('ready', () => process.stderr.write('hearsay: watching for changes; Ctrl-C ends it\n'));
  process.once('SIGINT', () => process.exit(128 + 2));
  await new Promise<never>(() => {});
}

const matters = (path: string): boolean => isArticle(path) || deciding.has(basename(path));

/** What to watch for a path: itself; for a pattern the working directory; for a file its folder, where editors replace it. */
function watchable(path: string, cwd: string): string {
  try {
    return statSync(path).isDirectory() ? path : dirname(path);
  } catch {
    return cwd;
  }
}
