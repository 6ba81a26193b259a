/** Pushes diagnostics to clients that do not ask for them, and tells every client what they count to. */
import type { OpenDocument } from '../documents/open-document.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { type StatusParams, statusNotification } from '../protocol.ts';
import type { Session } from '../session.ts';
import { countsOf } from './counts.ts';
import { diagnosticsOf } from './diagnostic.ts';

/** A check that takes no longer than this many milliseconds follows every keystroke at once. */
const quick = 10;
/** However long checks take, the findings wait no longer than this for a pause in typing, in milliseconds. */
const longest = 300;

interface Waiting {
  /** Takes the planned check back; null while it runs. */
  cancel: (() => void) | null;
  /** How long checks of this document have taken lately, in milliseconds. */
  cost: number;
}

export class Push {
  private readonly session: Session;
  private readonly waiting = new WeakMap<OpenDocument, Waiting>();

  constructor(session: Session) {
    this.session = session;
  }

  /** Plans a check of a document: the sooner, the quicker its last ones were. */
  plan(document: OpenDocument): void {
    if (this.session.client.pulls) return;
    const waiting = this.waiting.get(document) ?? { cancel: null, cost: 0 };
    this.waiting.set(document, waiting);
    waiting.cancel?.();
    const delay = waiting.cost <= quick ? 0 : Math.min(waiting.cost, longest);
    waiting.cancel = this.session.host.after(delay, () => {
      waiting.cancel = null;
      this.publish(document, waiting).catch((error) => this.session.fault(error));
    });
  }

  /** Takes a closed document's diagnostics away. */
  clear(document: OpenDocument): void {
    this.waiting.get(document)?.cancel?.();
    void this.session.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  }

  private async publish(document: OpenDocument, waiting: Waiting): Promise<void> {
    const { session } = this;
    const start = session.host.now();
    const snapshot = await session.analyser.current(document);
    waiting.cost = (waiting.cost + session.host.now() - start) / 2;
    // What the document no longer says is nobody's business; a newer check is planned, or the document is closed.
    if (session.document(document.uri) !== document || !session.analyser.isCurrent(document, snapshot)) return;
    const diagnostics = diagnosticsOf(snapshot, session.client.diagnostics);
    await session.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    await tellStatus(session, snapshot);
  }
}

/** Tells the client what an open document's findings count to. */
export async function tellStatus(session: Session, { uri, version, findings }: Snapshot): Promise<void> {
  if (version === null) return;
  const params: StatusParams = { uri, version, counts: countsOf(findings) };
  await session.connection.sendNotification(statusNotification, params);
}
