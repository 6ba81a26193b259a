import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { triggerCharacters } from './features/completion.ts';
import { openPlaceCommand, semanticTokenModifiers, semanticTokenTypes } from './protocol.ts';

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
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    documentLinkProvider: {},
    codeLensProvider: {},
    inlayHintProvider: true,
    completionProvider: { triggerCharacters },
    semanticTokensProvider: {
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
      full: { delta: true },
      range: true,
    },
    codeActionProvider: client.actionLiterals ? { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } : false,
    ...(client.showsDocuments && { executeCommandProvider: { commands: [openPlaceCommand] } }),
    ...(client.pulls && {
      diagnosticProvider: { identifier: 'hearsay', interFileDependencies: false, workspaceDiagnostics: true },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
