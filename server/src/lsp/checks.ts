/** Checks that somebody asks for: the whole workspace, and the pages behind links. */
import { type CancellationToken, ResponseError } from 'vscode-languageserver';
import { articlesIn, snapshots, withProgress } from './articles.ts';
import { noFindings } from './diagnostics/counts.ts';
import type { CheckParams, CheckResult } from './protocol.ts';
import type { Session } from './session.ts';
import type { Synchronised } from './synchronise.ts';
import { words } from './words.ts';

/** The request could be read and not be met; LSP's code for it. */
const requestFailed = -32803;

/** Checks every article of a folder or the workspace and shows what is found in those that are not open. */
export function checkWorkspace(
  session: Session,
  { uri, workDoneToken }: CheckParams,
  token: CancellationToken,
  { publish }: Pick<Synchronised, 'publish'>,
): Promise<CheckResult> {
  return withProgress(session, workDoneToken, async (progress) => {
    const counts = noFindings();
    let files = 0;
    for await (const snapshot of snapshots(session, await articlesIn(session, uri), token, progress)) {
      files++;
      for (const { severity } of snapshot.findings) counts[severity]++;
      await publish(snapshot);
    }
    return { files, counts };
  });
}

/**
 * Asks for the pages that a document, or every article of the workspace, links to, and shows what is found in those that
 * are not open. Rejects where that cannot be done.
 */
export function checkLinksOnline(
  session: Session,
  { uri, workDoneToken }: CheckParams,
  token: CancellationToken,
  { refresh, publish }: Pick<Synchronised, 'refresh' | 'publish'>,
): Promise<CheckResult> {
  const { online } = session.host;
  if (!online || !session.trusted) throw new ResponseError(requestFailed, words.cannotAskOnline);
  return withProgress(session, workDoneToken, async (progress) => {
    const uris = uri === undefined ? await articlesIn(session) : [uri];
    const addresses = new Set<string>();
    const articles: string[] = [];
    let wantsPages = false;
    for await (const snapshot of snapshots(session, uris, token)) {
      articles.push(snapshot.uri);
      wantsPages ||= snapshot.settings.quotations || snapshot.settings.chain;
      for (const { destination } of snapshot.article.links)
        if (destination && /^(?:https?:|doi:|\/\/)/i.test(destination.value)) addresses.add(destination.value);
    }
    const abort = new AbortController();
    const listening = token.onCancellationRequested(() => abort.abort());
    if (token.isCancellationRequested) abort.abort();
    let summary: readonly string[] = [];
    const settings = await session.workspace.online(articles[0] ?? uri ?? '');
    try {
      const folder = session.workspace.folderOf(articles[0] ?? uri ?? '');
      const answers = await online([...addresses], settings, abort.signal, progress, { wantsPages, folder });
      session.workspace.keep(answers.verdicts, answers.pages);
      summary = answers.summary;
      for (const line of summary) session.connection.console.info(line);
    } finally {
      listening.dispose();
    }
    refresh();
    const counts = noFindings();
    for await (const snapshot of snapshots(session, articles, token)) {
      for (const { severity } of snapshot.findings) counts[severity]++;
      await publish(snapshot);
    }
    return { files: articles.length, counts, summary };
  });
}
