import {
  l10n,
  type TextEditor,
  TextEditorSelectionChangeKind,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { CitationReport } from '../../../server/src/report/citation/model.ts';
import type { Server } from '../server/server.ts';
import { exportReport } from './export.ts';
import { FollowedReport } from './followed-report.ts';
import type { FromPage, Subject } from './messages.ts';
import { Panel } from './panel.ts';
import { reveal } from './reveal.ts';
import { told } from './told.ts';

/** The citation report of one article, which follows it as it is written. */
export class ArticlePanel extends Panel {
  private readonly server: Server;
  private readonly uri: Uri;
  private report: CitationReport | null | undefined;

  constructor(panel: WebviewPanel, extension: Uri, subject: Subject, server: Server) {
    const uri = Uri.parse(subject.uri, true);
    super(panel, extension, subject);
    this.server = server;
    this.uri = uri;
    this.subscriptions.push(
      new FollowedReport(server, uri, (report) => {
        this.report = report;
        this.show();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (this.isOurs(textEditor)) this.select(textEditor, kind === TextEditorSelectionChangeKind.Mouse);
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor && this.isOurs(editor)) this.select(editor, false);
      }),
    );
  }

  protected receive(message: FromPage): unknown {
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'reveal':
        return told(() => reveal(this.uri, message.range, this.panel.viewColumn));
      case 'export':
        return told(() => exportReport(this.server, this.uri));
      default:
        return undefined;
    }
  }

  private show(): void {
    const { report, subject } = this;
    if (report === undefined) return;
    if (report) {
      this.post({ type: 'article', subject, report: { ...report, path: workspace.asRelativePath(this.uri) } });
      const editor = window.visibleTextEditors.find((visible) => this.isOurs(visible));
      if (editor) this.select(editor, false);
      return;
    }
    const words =
      this.server.state === 'stopped'
        ? l10n.t('Hearsay’s server is not running: what follows may be old.')
        : l10n.t('The article is not there, or not open: what follows may be old.');
    this.post({ type: 'notice', subject, words });
  }

  private select({ document, selection }: TextEditor, follow: boolean): void {
    const range = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    this.post({ type: 'selection', selection: range, follow });
  }

  private isOurs({ document }: TextEditor): boolean {
    return document.uri.toString() === this.uri.toString();
  }
}
