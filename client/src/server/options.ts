import { type LogOutputChannel, workspace } from 'vscode';
import { CloseAction, ErrorAction, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type InitializationOptions, showReportCommand } from '../../../server/src/lsp/protocol.ts';
import { articles } from '../languages.ts';

/** How a client is set up, in this window as it is now. `onClosed` is called where the connection ends unasked. */
export function clientOptions(outputChannel: LogOutputChannel, onClosed: () => void): LanguageClientOptions {
  return {
    documentSelector: articles(),
    outputChannel,
    // What fails is written to the output; a message is for what stops the work, and there is one of it.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      trusted: workspace.isTrusted,
      files: true,
      commands: [showReportCommand],
    } satisfies InitializationOptions,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        onClosed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    markdown: { supportThemeIcons: true },
  };
}
