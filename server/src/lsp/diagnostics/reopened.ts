import type { Session } from '../session.ts';

/** How long an editor may take to show a document that it has opened, in milliseconds. */
const later = 1000;

/**
 * Asks a client that pulls to pull anew where a document is opened again. Versions begin at the same number each time: a
 * client may take an answer that it asked for as the document closed, when there was nothing to tell, for the answer
 * about the reopened one, and would ask no more. It is asked twice: a client that pulls for what is on the screen alone may
 * have the document before its editor.
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
    if (!this.closed.delete(uri)) return;
    const { connection, host } = this.session;
    // A client that is going away answers no more.
    const refresh = () => void connection.languages.diagnostics.refresh().catch(() => {});
    refresh();
    host.after(later, refresh);
  }
}
