/** Connects the language server to a client: who is told what, and who answers what. */
import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { actionsFor } from './actions/index.ts';
import { capabilitiesFor } from './capabilities.ts';
import { checkLinksOnline, checkWorkspace } from './checks.ts';
import { Closed } from './diagnostics/closed.ts';
import { ConfigurationProblems } from './diagnostics/configuration.ts';
import { Pull, ResultIds } from './diagnostics/pull.ts';
import { Push } from './diagnostics/push.ts';
import { OpenDocument } from './documents/open-document.ts';
import { hoverAt } from './features/hover.ts';
import type { Host } from './host.ts';
import {
  checkLinksOnlineRequest,
  checkWorkspaceRequest,
  citationReportRequest,
  exportReportRequest,
  folderReportRequest,
} from './protocol.ts';
import { citationReportOf, exportReport, folderReport } from './reports.ts';
import { Session } from './session.ts';
import { watch } from './watch.ts';

export function serve(connection: Connection, host: Host): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const session = new Session(connection, host, params);
    attach(session);
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'hearsay', version } };
  });
  connection.listen();
}

function attach(session: Session): void {
  const { connection, client } = session;
  const ids = new ResultIds();
  const push = new Push(session);
  const pull = new Pull(session, ids);
  const closed = new Closed(session);
  const problems = new ConfigurationProblems(session);

  /** Looks at every open document anew: what is around them has changed. */
  const refresh = () => {
    session.analyser.invalidate();
    for (const document of session.open) push.plan(document);
    if (client.refreshesDiagnostics) void connection.languages.diagnostics.refresh().catch(() => {});
  };
  /** Reads the files around the articles anew. */
  const forget = () => {
    session.workspace.forget();
    refresh();
    problems.plan();
  };

  connection.onInitialized(() => {
    if (client.watchesSettings)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'hearsay' }).catch(() => {});
    if (client.folderChanges)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        session.changeFolders(added, removed);
        forget();
      });
    watch(session);
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = new OpenDocument(uri, languageId, version, text);
    session.add(document);
    closed.clear(uri);
    if (!client.watches) session.workspace.forget();
    push.plan(document);
    problems.plan();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = session.document(uri);
    if (!document) return;
    document.update(contentChanges, version);
    push.plan(document);
  });
  connection.onDidSaveTextDocument(() => {
    if (!client.watches) forget();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const document = session.remove(uri);
    session.settings.forget(uri);
    ids.forget(uri);
    if (document) push.clear(document);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.change(settings);
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) closed.clear(uri);
    forget();
  });

  if (client.pulls)
    connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
      pull.report(textDocument.uri, previousResultId),
    );
  connection.onHover(async ({ textDocument, position }) => {
    const snapshot = await session.snapshot(textDocument.uri);
    return snapshot && hoverAt(snapshot, snapshot.places.offset(position), client.markdownHover);
  });
  connection.onCodeAction(async (params) => {
    const snapshot = await session.snapshot(params.textDocument.uri);
    return snapshot && actionsFor(snapshot, params, client);
  });

  const onRequest = <P>(
    method: string,
    answer: (session: Session, params: P, token: CancellationToken) => Promise<unknown>,
  ) => connection.onRequest(method, (params: P, token: CancellationToken) => answer(session, params, token));
  onRequest(citationReportRequest, citationReportOf);
  onRequest(folderReportRequest, folderReport);
  onRequest(exportReportRequest, exportReport);
  onRequest(checkWorkspaceRequest, (_, params: object, token) =>
    checkWorkspace(session, params ?? {}, token, (snapshot) => closed.publish(snapshot)),
  );
  onRequest(checkLinksOnlineRequest, (_, params: object, token) =>
    checkLinksOnline(session, params ?? {}, token, refresh),
  );
}
