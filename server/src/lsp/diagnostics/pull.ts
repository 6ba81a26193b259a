/** Answers `textDocument/diagnostic`: with a result id, so that what has not changed is not sent again. */
import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { diagnosticsOf } from './diagnostic.ts';
import { tellStatus } from './push.ts';
import type { ResultIds } from './result-ids.ts';

/** Rejects where the text changed meanwhile, or the document was closed or opened again: the client asks again. */
export async function pulledReport(
  session: Session,
  ids: ResultIds,
  uri: string,
  previousResultId: string | undefined,
): Promise<DocumentDiagnosticReport> {
  const document = session.document(uri);
  if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const snapshot = await session.analyser.current(document);
  if (session.document(uri) !== document || !session.analyser.isCurrent(document, snapshot))
    throw new ResponseError(LSPErrorCodes.ServerCancelled, '', { retriggerRequest: true });
  tellStatus(session, snapshot);
  const items = diagnosticsOf(snapshot, session.client.diagnostics);
  const resultId = ids.idOf(uri, items);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
