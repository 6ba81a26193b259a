import { CancellationTokenSource, commands, type Disposable, l10n, ProgressLocation, window } from 'vscode';
import type { CheckParams, CheckResult } from '../../../server/src/lsp/protocol.ts';
import type { Server } from '../server/server.ts';

/** VS Code's command that shows the Problems view; another one of its names hides it where it is shown already. */
export const showProblems = 'workbench.panel.markers.view.focus';

/** Long work of the server, one at a time: shown in the status bar while it goes on, and called off on demand. */
export class Work implements Disposable {
  private readonly server: Server;
  private going: CancellationTokenSource | undefined;

  constructor(server: Server) {
    this.server = server;
  }

  /** Asks for a check and shows how far it is. Calls off the one that still goes on. */
  async check(title: string, method: string, params: CheckParams): Promise<CheckResult> {
    this.cancel();
    const source = new CancellationTokenSource();
    this.going = source;
    await commands.executeCommand('setContext', 'hearsay.checking', true);
    try {
      return await window.withProgress({ location: ProgressLocation.Window, title }, (progress) =>
        this.server.request<CheckResult>(method, params, source.token, ({ message, percentage }) => {
          const part = message ?? (percentage === undefined ? '' : `${Math.round(percentage)} %`);
          progress.report({ message: part });
        }),
      );
    } finally {
      source.dispose();
      if (this.going === source) {
        this.going = undefined;
        await commands.executeCommand('setContext', 'hearsay.checking', false);
      }
    }
  }

  /** Calls off what goes on. */
  cancel(): void {
    this.going?.cancel();
  }

  dispose(): void {
    this.cancel();
  }
}

/** Says in the status bar, for a moment, what a check came to. */
export function tellResult({ files, counts }: CheckResult): void {
  const found = counts.error + counts.warning + counts.info + counts.hint;
  const text = l10n.t('Hearsay: articles checked: {0}, findings: {1}', files, found);
  window.setStatusBarMessage(text, 8000);
}
