/** Answers `textDocument/diagnostic`: with a result id, so that what has not changed is not sent again. */
import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Snapshot } from '../documents/snapshot.ts';
import type { Session } from '../session.ts';
import { diagnosticsOf } from './diagnostic.ts';
import { tellStatus } from './push.ts';

/** Gives results ids: equal results of a document have equal ids. */
export class ResultIds {
  private readonly last = new Map<string, { readonly id: string; readonly told: string }>();
  private count = 0;

  idOf(uri: string, diagnostics: readonly Diagnostic[]): string {
    const told = JSON.stringify(diagnostics);
    const before = this.last.get(uri);
    if (before?.told === told) return before.id;
    const id = String(++this.count);
    this.last.set(uri, { id, told });
    return id;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

export class Pull {
  private readonly session: Session;
  private readonly ids: ResultIds;

  constructor(session: Session, ids: ResultIds) {
    this.session = session;
    this.ids = ids;
  }

  async report(uri: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    const snapshot = await this.session.snapshot(uri);
    if (!snapshot) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    await tellStatus(this.session, snapshot);
    return reportOf(snapshot, this.session, this.ids, previousResultId);
  }
}

/** A snapshot's diagnostics as an answer, or the word that they are those of the id that the client has. */
export function reportOf(
  snapshot: Snapshot,
  { client }: Session,
  ids: ResultIds,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  const items = diagnosticsOf(snapshot, client.diagnostics);
  const resultId = ids.idOf(snapshot.uri, items);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
