import { CancellationTokenSource, commands, l10n, Uri, type WebviewPanel, workspace } from 'vscode';
import {
  type CitationReportResult,
  citationReportRequest,
  type FolderReportResult,
  folderReportRequest,
  showReportCommand,
} from '../../../server/src/lsp/protocol.ts';
import { summaryOf } from '../../../server/src/report/citation/summary.ts';
import type { Server } from '../server/server.ts';
import { restrictedWords } from '../trust.ts';
import { exportReport } from './export.ts';
import type { FromPage, Subject } from './messages.ts';
import { Panel } from './panel.ts';
import { told } from './told.ts';

/** The articles of a folder, those with the most to mend first. */
export class FolderPanel extends Panel {
  private readonly server: Server;
  private readonly uri: Uri;
  private articles: FolderReportResult | null = null;
  private whole = true;
  private reading: CancellationTokenSource | undefined;

  constructor(panel: WebviewPanel, extension: Uri, subject: Subject, server: Server) {
    const uri = Uri.parse(subject.uri, true);
    super(panel, extension, subject);
    this.server = server;
    this.uri = uri;
    this.subscriptions.push(
      server.onStatus((status) => void this.update(status.uri)),
      { dispose: () => this.reading?.cancel() },
    );
  }

  protected receive(message: FromPage): unknown {
    switch (message.type) {
      case 'ready':
        return this.articles ? this.show() : this.read();
      case 'again':
        return this.read();
      case 'cancel':
        return this.reading?.cancel();
      case 'open':
        return commands.executeCommand(showReportCommand, message.uri);
      case 'export':
        return told(() => exportReport(this.server, this.uri));
      default:
        return undefined;
    }
  }

  private show(): void {
    const { articles, subject, whole } = this;
    this.post(
      articles?.length
        ? { type: 'folder', subject, articles, whole }
        : { type: 'notice', subject, words: noArticles() },
    );
  }

  /** Reads every article. One reading at a time: a new one ends the old one. */
  private async read(): Promise<void> {
    this.reading?.cancel();
    const source = new CancellationTokenSource();
    this.reading = source;
    this.post({ type: 'progress', percentage: 0, words: '' });
    try {
      const params = { uri: this.uri.toString() };
      const articles = await this.server.request<FolderReportResult>(
        folderReportRequest,
        params,
        source.token,
        ({ message, percentage }) => this.post({ type: 'progress', percentage: percentage ?? 0, words: message ?? '' }),
      );
      if (this.reading !== source) return;
      this.articles = articles;
      this.whole = !source.token.isCancellationRequested;
      this.show();
    } catch (error) {
      if (this.reading !== source) return;
      const words = source.token.isCancellationRequested
        ? l10n.t('Reading was stopped.')
        : error instanceof Error
          ? error.message
          : String(error);
      this.post({ type: 'notice', subject: this.subject, words });
    } finally {
      source.dispose();
      if (this.reading === source) this.reading = undefined;
    }
  }

  /** Takes in an article that has changed. */
  private async update(address: string): Promise<void> {
    if (!this.articles?.some(({ path }) => path === address)) return;
    const report = await this.server
      .request<CitationReportResult>(citationReportRequest, { uri: address })
      .catch(() => null);
    if (!report || !this.articles) return;
    const article = { ...summaryOf(report), path: address };
    this.articles = this.articles.map((known) => (known.path === address ? article : known));
    this.post({ type: 'summary', article });
  }
}

const noArticles = (): string =>
  workspace.isTrusted ? l10n.t('There are no articles in this folder.') : restrictedWords();
