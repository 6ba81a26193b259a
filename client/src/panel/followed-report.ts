import { CancellationTokenSource, Disposable, RelativePattern, Uri, workspace } from 'vscode';
import { type CitationReportResult, citationReportRequest } from '../../../server/src/lsp/protocol.ts';
import type { CitationReport } from '../../../server/src/report/citation/model.ts';
import type { Server } from '../server/server.ts';

/** Milliseconds without a key before the report is asked for again. */
const pause = 250;

/** An article's report, asked for again whenever the article, its file or the way it is judged changes. */
export class FollowedReport implements Disposable {
  readonly uri: Uri;
  private readonly server: Server;
  private readonly take: (report: CitationReport | null) => void;
  private readonly subscriptions: Disposable;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private asking: CancellationTokenSource | undefined;

  /** `take` is called with every report, and with null where there is no article or no server. */
  constructor(server: Server, uri: Uri, take: (report: CitationReport | null) => void) {
    this.server = server;
    this.uri = uri;
    this.take = take;
    const address = uri.toString();
    const later = (changed: Uri) => {
      if (changed.toString() === address) this.later();
    };
    this.subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => later(document.uri)),
      workspace.onDidOpenTextDocument((document) => later(document.uri)),
      workspace.onDidCloseTextDocument((document) => later(document.uri)),
      server.onStatus((status) => {
        if (Uri.parse(status.uri, true).toString() === address) this.later();
      }),
      server.onState((state) => {
        if (state === 'running') this.later();
      }),
      ...watched(uri, later),
    );
    this.later(0);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.asking?.cancel();
    this.subscriptions.dispose();
  }

  private later(milliseconds = pause): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.ask(), milliseconds);
  }

  private async ask(): Promise<void> {
    this.asking?.cancel();
    const source = new CancellationTokenSource();
    this.asking = source;
    const params = { uri: this.uri.toString() };
    const report = await this.server
      .request<CitationReportResult>(citationReportRequest, params, source.token)
      .catch(() => null);
    if (!source.token.isCancellationRequested) this.take(report);
    source.dispose();
    if (this.asking === source) this.asking = undefined;
  }
}

/** Tells of changes of a file from outside the editor; files of the workspace only. */
function watched(uri: Uri, changed: (uri: Uri) => void): Disposable[] {
  if (!workspace.getWorkspaceFolder(uri)) return [];
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[*?[\]{}]/g, '?');
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), name));
  return [watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed)];
}
