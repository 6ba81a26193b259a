import { statSync, watch as watchFolder } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isArticle } from '../../document/language.ts';

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const quietTime = 100;

/** Runs again whenever an article under the paths changes, until the process is ended. */
export async function watch(paths: readonly string[], cwd: string, again: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = (_event: string, name: string | null) => {
    if (name === null || !isArticle(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again).catch((error: unknown) => {
        process.stderr.write(`hearsay: ${error instanceof Error ? error.message : String(error)}\n`);
      });
    }, quietTime);
  };
  const folders = new Set(paths.map((path) => folderOf(resolve(cwd, path), cwd)));
  for (const folder of folders) watchFolder(folder, { recursive: true }, changed);
  process.stderr.write('hearsay: watching for changes; Ctrl-C ends it\n');
  await new Promise<never>(() => {});
}

/** The folder to watch for a path: itself, or the one it lies in; a pattern's is the working directory. */
function folderOf(path: string, cwd: string): string {
  try {
    return statSync(path).isDirectory() ? path : dirname(path);
  } catch {
    return cwd;
  }
}
