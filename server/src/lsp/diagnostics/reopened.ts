import type { Session } from '../session.ts';

/**
 * Asks a client that pulls to pull anew where a document is opened again. Versions begin at the same number each time: a
 * client may take an answer that it asked for as the document closed, when there was nothing to tell, for the answer
 * about the reopened one, and would ask no more.
 */
export class Reopened {
  private readonly session: Session;
  private readonly closed = new Set<string>();

  constructor(session: Session) {
    this.session = session;
  }

  documentClosed(uri: string): void {
    if (this.session.client.pulls && this.session.client.refreshesDiagnostics) this.closed.add(uri);
  }

  documentOpened(uri: string): void {
    // A client that is going away answers no more.
    if (this.closed.delete(uri)) this.session.connection.languages.diagnostics.refresh().catch(() => {});
  }
}
