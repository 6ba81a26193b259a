/** Answers what an editor asks of a place or an article: each question is one feature's. */
import { type Connection, type DocumentSymbol, Range, type SymbolInformation } from 'vscode-languageserver';
import { actionsFor } from './actions/index.ts';
import type { Snapshot } from './documents/snapshot.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/call-hierarchy.ts';
import { codeLenses } from './features/code-lens.ts';
import { completionsAt } from './features/completion.ts';
import { documentLinks } from './features/document-links.ts';
import { hoverAt } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { definitionAt, highlightsAt, referencesAt } from './features/navigation.ts';
import { prepareRename, renameAt } from './features/rename.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { documentSymbols, flatSymbols, workspaceSymbols } from './features/symbols.ts';
import { openPlaceCommand } from './protocol.ts';
import type { Session } from './session.ts';
import type { SourceIndex } from './sources/index.ts';
import type { Synchronised } from './synchronise.ts';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

interface AboutPlace extends AboutDocument {
  readonly position: { readonly line: number; readonly character: number };
}

const noTokens = { data: [] };

export function answerFeatures(session: Session, { index, tokens }: Synchronised): void {
  const { connection, client } = session;

  /** Answers from the open document; null for one that is not, and where settings leave it alone. */
  const on = async <R>({ textDocument }: AboutDocument, answer: (snapshot: Snapshot) => R | Promise<R>) => {
    const snapshot = await session.snapshot(textDocument.uri);
    return snapshot?.editor.enable ? answer(snapshot) : null;
  };
  /** The same, with the offset of the place asked about. */
  const at = <R>(params: AboutPlace, answer: (snapshot: Snapshot, offset: number) => R | Promise<R>) =>
    on(params, (snapshot) => answer(snapshot, snapshot.places.offset(params.position)));

  connection.onHover((params) =>
    at(params, (snapshot, offset) =>
      hoverAt(snapshot, offset, {
        markdown: client.markdownHover,
        messages: !client.options.showsMessagesOnHover,
      }),
    ),
  );
  connection.onDefinition((params) => at(params, definitionAt));
  connection.onDocumentHighlight((params) => at(params, highlightsAt));
  connection.onReferences((params, token) =>
    at(params, (snapshot, offset) => referencesAt(snapshot, offset, params.context.includeDeclaration, index, token)),
  );
  connection.onPrepareRename((params) => at(params, prepareRename));
  connection.onRenameRequest((params) =>
    at(params, (snapshot, offset) => renameAt(snapshot, offset, params.newName, client)),
  );
  connection.onDocumentSymbol((params) =>
    on<DocumentSymbol[] | SymbolInformation[]>(params, client.symbolTree ? documentSymbols : flatSymbols),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) => workspaceSymbols(await index.all(token), query));
  connection.onDocumentLinks((params) =>
    on(params, (snapshot) => documentLinks(snapshot, session.workspace.folderOf(snapshot.uri))),
  );
  connection.onCodeLens((params) => on(params, (snapshot) => codeLenses(snapshot, client)));
  connection.onCompletion((params, token) =>
    at(params, async (snapshot, offset) => completionsAt(snapshot, offset, await index.all(token))),
  );
  connection.onCodeAction((params) =>
    on(params, async (snapshot) =>
      actionsFor(snapshot, params, { client, workspace: session.workspace, articles: await index.known() }),
    ),
  );
  connection.onExecuteCommand(({ command, arguments: given }) =>
    command === openPlaceCommand ? openPlace(connection, given) : null,
  );
  answerHierarchy(connection, at, index);
  connection.languages.inlayHint.on((params) =>
    on(params, (snapshot) => inlayHints(snapshot, snapshot.places.span(params.range))),
  );
  const coloured = (snapshot: Snapshot) => snapshot.editor.semanticHighlighting.enable;
  connection.languages.semanticTokens.on(
    async (params) => (await on(params, (snapshot) => (coloured(snapshot) ? tokens.all(snapshot) : null))) ?? noTokens,
  );
  connection.languages.semanticTokens.onDelta(
    async (params) =>
      (await on(params, (snapshot) => (coloured(snapshot) ? tokens.since(snapshot, params.previousResultId) : null))) ??
      noTokens,
  );
  connection.languages.semanticTokens.onRange(
    async (params) =>
      (await on(params, (snapshot) =>
        coloured(snapshot) ? semanticTokens(snapshot, snapshot.places.span(params.range)) : null,
      )) ?? noTokens,
  );
}

/** Shows a place of a document, its words selected; nothing where the arguments name none. */
async function openPlace({ window }: Connection, [uri, selection]: readonly unknown[] = []): Promise<null> {
  if (typeof uri === 'string' && Range.is(selection)) await window.showDocument({ uri, selection, takeFocus: true });
  return null;
}

function answerHierarchy(
  { languages }: Connection,
  at: <R>(params: AboutPlace, answer: (snapshot: Snapshot, offset: number) => R) => Promise<R | null>,
  index: SourceIndex,
): void {
  languages.callHierarchy.onPrepare((params) => at(params, prepareCallHierarchy));
  languages.callHierarchy.onIncomingCalls(async ({ item }, token) => incomingCalls(item, await index.all(token)));
  languages.callHierarchy.onOutgoingCalls(async ({ item }, token) => outgoingCalls(item, await index.all(token)));
}
