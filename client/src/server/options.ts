import { type LogOutputChannel, Uri, workspace } from 'vscode';
import {
  CloseAction,
  type ConfigurationItem,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
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
      showsMessagesOnHover: true,
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
    middleware: { workspace: { configuration: ({ items }) => items.map(settingsOf) } },
  };
}

/** The settings that count for a document, those for its language among them, which the protocol knows nothing of. */
function settingsOf({ section, scopeUri }: ConfigurationItem): unknown {
  const uri = scopeUri === undefined ? undefined : Uri.parse(scopeUri, true);
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri?.toString());
  // Once around through JSON: what VS Code gives is no plain value.
  return JSON.parse(JSON.stringify(workspace.getConfiguration(section, document ?? uri ?? null)));
}
