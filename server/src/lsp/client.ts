/** What a client can do, read off its `initialize` request once. */
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { DiagnosticSupport } from './diagnostics/diagnostic.ts';
import { type InitializationOptions, showReportCommand } from './protocol.ts';

export interface Client {
  readonly options: InitializationOptions;
  readonly folders: readonly string[];
  readonly diagnostics: DiagnosticSupport;
  /** It asks for diagnostics, so that none are pushed for open documents. */
  readonly pulls: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesHints: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly folderChanges: boolean;
  /** It can be told at run time which files to watch. */
  readonly watches: boolean;
  readonly watchesSettings: boolean;
  /** Its hovers show Markdown. */
  readonly markdownHover: boolean;
  /** Edits may hold places to type at. */
  readonly snippets: boolean;
  /** Completions may hold them. */
  readonly snippetCompletions: boolean;
  /** Edits may name the version of a document they are for. */
  readonly documentChanges: boolean;
  /** Edits may make files. */
  readonly createsFiles: boolean;
  /** It opens documents that the server asks it to show. */
  readonly showsDocuments: boolean;
  /** It asks what a rename would change before it asks for the name. */
  readonly preparesRename: boolean;
  /** Symbols may be nested. */
  readonly symbolTree: boolean;
  /** Actions may be literals rather than commands. */
  readonly actionLiterals: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { capabilities, workspaceFolders, rootUri } = params;
  const { textDocument, window, workspace }: ClientCapabilities = capabilities ?? {};
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const edits = workspace?.workspaceEdit;
  return {
    options: optionsOf(params.initializationOptions),
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    diagnostics: {
      related: (pulled ?? published)?.relatedInformation ?? published?.relatedInformation ?? false,
      tags: Boolean(pulled?.tagSupport ?? published?.tagSupport),
      codeDescription: pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport ?? false,
    },
    pulls: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    configuration: workspace?.configuration ?? false,
    folderChanges: workspace?.workspaceFolders ?? false,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    snippets: edits?.snippetEditSupport ?? false,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    documentChanges: edits?.documentChanges ?? false,
    createsFiles: edits?.resourceOperations?.includes('create') ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
  };
}

/** What a client told at the start, as far as it has the shape that it should. */
function optionsOf(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { trusted, files, commands, showsMessagesOnHover, settings } = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof trusted === 'boolean' && { trusted }),
    ...(typeof files === 'boolean' && { files }),
    ...(Array.isArray(commands) && { commands: commands.filter((name) => name === showReportCommand) }),
    ...(typeof showsMessagesOnHover === 'boolean' && { showsMessagesOnHover }),
    ...(typeof settings === 'object' && settings !== null && { settings }),
  };
}
