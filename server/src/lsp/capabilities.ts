import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client.ts';

/** The kind of the action that makes every safe fix, for `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.hearsay`;

/**
 * What the server offers a client. Positions count UTF-16 units, which every client must be able to: offsets in Hearsay
 * are the same units, so that nothing is converted.
 */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: client.actionLiterals ? { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } : false,
    ...(client.pulls && {
      diagnosticProvider: { identifier: 'hearsay', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
