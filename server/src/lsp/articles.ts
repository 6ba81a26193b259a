/** Goes through the articles of folders, one after the other, with progress, until somebody has had enough. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Snapshot } from './documents/snapshot.ts';
import type { Session } from './session.ts';
import { words } from './words.ts';
import { normal } from './workspace/addresses.ts';

/** Reports how far something is. */
export type Progress = (done: number, total: number) => void;

/** The addresses of the articles below a folder, or below every workspace folder, less what is ignored. */
export async function articlesIn(session: Session, folder?: string): Promise<readonly string[]> {
  const { workspace } = session;
  const folders = folder === undefined ? workspace.folders : [normal(folder)];
  const found = new Set<string>();
  for (const at of folders)
    for (const uri of await workspace.files.articles(at, (path, isFolder) => workspace.ignored.ignores(path, isFolder)))
      found.add(uri);
  return [...found];
}

/** Each article, read and judged: as it is being written where it is open, else from its file. */
export async function* snapshots(
  session: Session,
  uris: readonly string[],
  token: CancellationToken,
  progress: Progress = () => {},
): AsyncGenerator<Snapshot> {
  let done = 0;
  for (const uri of uris) {
    await session.pause();
    if (token.isCancellationRequested) return;
    const snapshot = await session.article(uri).catch((error) => session.fault(error));
    if (snapshot) yield snapshot;
    progress(++done, uris.length);
  }
}

/** Work-done progress of a request, where its client gave a token for it. */
export async function withProgress<T>(
  session: Session,
  workDoneToken: string | number | undefined,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  if (workDoneToken === undefined) return work(() => {});
  const reporter = session.connection.window.attachWorkDoneProgress(workDoneToken);
  reporter.begin(words.checking, 0, undefined, true);
  try {
    return await work((done, total) => reporter.report(Math.floor((100 * done) / total), words.progress(done, total)));
  } finally {
    reporter.done();
  }
}
