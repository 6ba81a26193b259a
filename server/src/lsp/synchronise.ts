/** Keeps what the server knows in step with the editor: documents, settings, folders, files; and tells what is found. */
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { reachOf } from './changes.ts';
import { Closed } from './diagnostics/closed.ts';
import { ConfigurationProblems } from './diagnostics/configuration.ts';
import { pulledReport } from './diagnostics/pull.ts';
import { Push } from './diagnostics/push.ts';
import { Reopened } from './diagnostics/reopened.ts';
import { ResultIds } from './diagnostics/result-ids.ts';
import { WorkspacePull } from './diagnostics/workspace-pull.ts';
import { OpenDocument } from './documents/open-document.ts';
import type { Snapshot } from './documents/snapshot.ts';
import { TokenDeltas } from './features/semantic-tokens.ts';
import { settingsSection } from './protocol.ts';
import type { Session } from './session.ts';
import { SourceIndex } from './sources/index.ts';
import { Watch } from './watch.ts';

/** What others may ask of it. */
export interface Synchronised {
  readonly index: SourceIndex;
  readonly tokens: TokenDeltas;
  /** Looks at every open document anew: what is around them has changed. */
  readonly refresh: () => void;
  /** Shows what was found in an article that is not open; what is open shows its own findings. */
  readonly publish: (snapshot: Snapshot) => Promise<void>;
}

export function synchronise(session: Session): Synchronised {
  const { connection, client } = session;
  const ids = new ResultIds();
  const push = new Push(session);
  const workspacePull = new WorkspacePull(session, ids);
  const closed = new Closed(session);
  const reopened = new Reopened(session);
  const watch = new Watch(session);
  const problems = new ConfigurationProblems(session, watch);
  const index = new SourceIndex(session);
  const tokens = new TokenDeltas();

  const refresh = () => {
    session.analyser.invalidate();
    for (const document of session.open) push.plan(document);
    workspacePull.changed();
    askToRefresh(session);
  };
  session.workspace.published.around = { pause: () => session.pause(), onFound: refresh };
  /** Reads anew whatever is around the articles. */
  const forget = () => {
    session.workspace.forget();
    index.forget();
    refresh();
    problems.plan();
  };

  connection.onInitialized(() => {
    if (client.watchesSettings)
      void connection.client
        .register(DidChangeConfigurationNotification.type, { section: settingsSection })
        .catch(() => {});
    if (client.folderChanges)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        session.changeFolders(added, removed);
        forget();
      });
    watch.start();
    problems.plan();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (typeof uri !== 'string' || typeof text !== 'string') return;
    const document = new OpenDocument(uri, languageId, version, text);
    session.add(document);
    closed.clear(uri);
    if (!client.watches) session.workspace.forget();
    push.plan(document);
    reopened.documentOpened(uri);
    problems.plan();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = session.document(uri);
    if (!document) return;
    document.update(contentChanges, version);
    push.plan(document);
  });
  connection.onDidSaveTextDocument(() => {
    // A client that watches tells what else has changed; with another, saving is the time to look.
    if (!client.watches) forget();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const document = session.remove(uri);
    if (!document) return;
    session.settings.forget(uri);
    ids.forget(uri);
    tokens.forget(uri);
    index.forget(uri);
    push.clear(document);
    workspacePull.documentClosed(uri);
    reopened.documentClosed(uri);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.change(settings);
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const reaches = new Set(changes.map((change) => reachOf(change, session)));
    for (const { uri } of changes) {
      closed.clear(uri);
      index.forget(uri);
      workspacePull.changed(uri);
      void session.workspace.published.changed(uri);
    }
    if (reaches.has('all')) forget();
    else if (reaches.has('links')) {
      session.workspace.forgetLinkedFiles();
      refresh();
    }
  });

  if (client.pulls) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
      pulledReport(session, ids, textDocument.uri, previousResultId),
    );
    connection.languages.diagnostics.onWorkspace((params, token, progress, parts) =>
      workspacePull.answer(params, token, progress, parts),
    );
  }

  const publish = async (snapshot: Snapshot) => {
    // A client that pulls the workspace's diagnostics would show them twice.
    if (client.pulls && (await workspacePull.isWanted())) return;
    // It may have been opened meanwhile: its own diagnostics follow.
    if (!session.document(snapshot.uri)) closed.publish(snapshot);
  };
  return { index, tokens, refresh, publish };
}

/** Asks the client to ask again for what it shows. */
function askToRefresh({ connection, client }: Session): void {
  const refreshes: [boolean, () => Promise<void>][] = [
    [client.refreshesDiagnostics, () => connection.languages.diagnostics.refresh()],
    [client.refreshesTokens, () => connection.languages.semanticTokens.refresh()],
    [client.refreshesHints, () => connection.languages.inlayHint.refresh()],
    [client.refreshesLenses, () => connection.sendRequest('workspace/codeLens/refresh')],
  ];
  // A client that is going away answers no more.
  for (const [can, ask] of refreshes) if (can) ask().catch(() => {});
}
