import { Disposable, type Uri, Uri as Uris, type WebviewPanel } from 'vscode';
import type { FromPage, Subject, ToPage } from './messages.ts';
import { titleOf } from './names.ts';
import { newNonce, pageHtml } from './page.ts';

/** A panel with the page in it. What it is about, and what it answers, is its heirs'. */
export abstract class Panel implements Disposable {
  readonly subject: Subject;
  protected readonly panel: WebviewPanel;
  protected readonly subscriptions: Disposable[] = [];

  protected constructor(panel: WebviewPanel, extension: Uri, subject: Subject) {
    this.panel = panel;
    this.subject = subject;
    const title = titleOf(subject);
    panel.title = title;
    const folder = Uris.joinPath(extension, 'dist/client');
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.iconPath = Uris.joinPath(extension, 'client/media/icon.png');
    this.subscriptions.push(
      panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      panel.onDidDispose(() => Disposable.from(...this.subscriptions).dispose()),
    );
    panel.webview.html = pageHtml({
      script: panel.webview.asWebviewUri(Uris.joinPath(folder, 'panel.js')).toString(),
      style: panel.webview.asWebviewUri(Uris.joinPath(folder, 'panel.css')).toString(),
      cspSource: panel.webview.cspSource,
      nonce: newNonce(),
      title,
    });
  }

  /** Calls `ended` once the panel is closed. */
  onEnd(ended: () => void): void {
    this.panel.onDidDispose(ended);
  }

  /** Whether the panel has the focus. */
  get active(): boolean {
    return this.panel.active;
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.panel.dispose();
  }

  protected abstract receive(message: FromPage): unknown;

  protected post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}
