/**
 * Answers `workspace/diagnostic` for the articles that are not open: as they are read, in parts, and again once something
 * has changed. Until then the request stays open, so that a client that asks again and again costs nothing.
 */
import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { articlesIn } from '../articles.ts';
import type { Session } from '../session.ts';
import { words } from '../words.ts';
import { normal } from '../workspace/addresses.ts';
import { diagnosticsOf } from './diagnostic.ts';
import type { ResultIds } from './result-ids.ts';

/** How many articles' results are sent together. */
const batch = 25;

interface Kept {
  readonly generation: number;
  readonly items: readonly Diagnostic[];
}

export class WorkspacePull {
  private readonly session: Session;
  private readonly ids: ResultIds;
  /** What articles that are not open gave, until they or what is around them change. */
  private readonly kept = new Map<string, Kept>();
  /**
   * Documents that were closed: a client that pulls for the workspace keeps what it last got for them, and forgets that
   * it did, so that their end has to be told.
   */
  private readonly closed = new Set<string>();
  private changes = 0;
  private answered = -1;
  /** The results of the last answer, which a client that went away has not got. */
  private told: ReadonlyMap<string, string> = new Map();
  private readonly waiting = new Set<() => void>();

  constructor(session: Session, ids: ResultIds) {
    this.session = session;
    this.ids = ids;
  }

  /** Tells that something has changed: a file, or where none is named, anything. */
  changed(uri?: string): void {
    if (uri !== undefined) this.kept.delete(normal(uri));
    this.changes++;
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }

  /** Tells that a document was closed. */
  documentClosed(uri: string): void {
    this.closed.add(uri);
    this.changed(uri);
  }

  async answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const has = [...this.told].every(([uri, id]) => before.get(uri) === id || this.session.document(uri));
    if (this.answered === this.changes && has) await this.change(token);
    // What was asked of a document as it closed is answered first: the client prefers that answer, if it waits for one.
    await this.session.pause();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, '');
    const { changes } = this;
    progress.begin(words.checking, 0, undefined, true);
    try {
      const { items, told } = await this.read(before, token, progress, parts);
      this.answered = changes;
      this.told = told;
      if (!parts) return { items };
      // What a client takes in parts it takes in parts alone: the answer itself is empty then.
      if (items.length) parts.report({ items });
      return { items: [] };
    } finally {
      progress.done();
    }
  }

  /** Reads the articles; gives what has not been sent in parts, and the results by article. */
  private async read(
    before: Map<string, string>,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<{ readonly items: WorkspaceDocumentDiagnosticReport[]; readonly told: ReadonlyMap<string, string> }> {
    const told = new Map<string, string>();
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const uris = (await this.isWanted()) ? await articlesIn(this.session) : [];
    for (const [done, uri] of uris.entries()) {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, '');
      // An open document is asked for by itself.
      if (!this.session.document(uri)) {
        const report = await this.report(uri, before.get(uri));
        if (report.resultId !== undefined) told.set(uri, report.resultId);
        items.push(report);
      }
      before.delete(uri);
      this.closed.delete(uri);
      if (parts && items.length >= batch) {
        parts.report({ items });
        items = [];
      }
      progress.report(Math.floor((100 * done) / uris.length), words.progress(done, uris.length));
    }
    for (const uri of new Set([...before.keys(), ...this.closed])) {
      if (this.session.document(uri)) this.closed.delete(uri);
      else items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    }
    return { items, told };
  }

  private async report(uri: string, previousResultId: string | undefined): Promise<WorkspaceDocumentDiagnosticReport> {
    const { generation } = this.session.analyser;
    let kept = this.kept.get(uri);
    if (kept?.generation !== generation) {
      await this.session.pause();
      const snapshot = await this.session.analyser.file(uri).catch((error) => this.session.fault(error));
      kept = { generation, items: snapshot ? diagnosticsOf(snapshot, this.session.client.diagnostics) : [] };
      // A client that tells of no changes gets files read anew each time.
      if (this.session.client.watches) this.kept.set(uri, kept);
    }
    const resultId = this.ids.idOf(uri, kept.items);
    return resultId === previousResultId
      ? { uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { uri, version: null, kind: DocumentDiagnosticReportKind.Full, resultId, items: [...kept.items] };
  }

  /** Whether the settings ask for articles that nobody has opened. */
  async isWanted(): Promise<boolean> {
    const [folder] = this.session.workspace.folders;
    return folder !== undefined && (await this.session.settings.of(folder)).workspaceDiagnostics.enable;
  }

  private change(token: CancellationToken): Promise<void> {
    // The token of a request that was cancelled before it began tells of that by no event.
    if (token.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.add(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }
}
