import type { Snapshot } from '../documents/snapshot.ts';
import type { Session } from '../session.ts';
import { normal } from '../workspace/addresses.ts';
import { diagnosticsOf } from './diagnostic.ts';

/** Shows what was found in articles that are not open, and takes it back once they are opened, changed or gone. */
export class Closed {
  private readonly session: Session;
  private readonly shown = new Set<string>();

  constructor(session: Session) {
    this.session = session;
  }

  publish(snapshot: Snapshot): void {
    const diagnostics = diagnosticsOf(snapshot, this.session.client.diagnostics);
    if (diagnostics.length) this.shown.add(normal(snapshot.uri));
    else if (!this.shown.delete(normal(snapshot.uri))) return;
    void this.session.connection.sendDiagnostics({ uri: snapshot.uri, diagnostics });
  }

  /** Where the article is open, its own diagnostics follow. */
  clear(uri: string): void {
    if (this.shown.delete(normal(uri))) void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
