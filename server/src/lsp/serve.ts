/** Connects the language server to a client: who is told what, and who answers what. */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { capabilitiesFor } from './capabilities.ts';
import { checkLinksOnline, checkWorkspace } from './checks.ts';
import { answerFeatures } from './feature-handlers.ts';
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
import { type Synchronised, synchronise } from './synchronise.ts';

/** Serves one client until it goes away. */
export function serve(connection: Connection, host: Host): void {
  let served = false;
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    if (served) throw new ResponseError(ErrorCodes.InvalidRequest, 'This server has been initialized already.');
    served = true;
    const session = new Session(connection, host, params);
    const synchronised = synchronise(session);
    answerFeatures(session, synchronised);
    answerRequests(session, synchronised);
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'hearsay', version } };
  });
  connection.listen();
}

/** Answers what Hearsay's own clients ask beyond the protocol. */
function answerRequests(session: Session, synchronised: Synchronised): void {
  const on = <P>(method: string, answer: (session: Session, params: P, token: CancellationToken) => Promise<unknown>) =>
    session.connection.onRequest(method, (params: P, token: CancellationToken) => answer(session, params, token));
  on(citationReportRequest, citationReportOf);
  on(folderReportRequest, folderReport);
  on(exportReportRequest, exportReport);
  on(checkWorkspaceRequest, (_, params: object, token) => checkWorkspace(session, params, token, synchronised));
  on(checkLinksOnlineRequest, (_, params: object, token) => checkLinksOnline(session, params, token, synchronised));
}
