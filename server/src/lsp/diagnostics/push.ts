/** Pushes diagnostics to clients that do not ask for them, and tells every client what they count to. */
import type { OpenDocument } from '../documents/open-document.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { type StatusParams, statusNotification } from '../protocol.ts';
import type { Session } from '../session.ts';
import { countsOf } from './counts.ts';
import { diagnosticsOf } from './diagnostic.ts';

/** A check that takes no longer than this many milliseconds, the time between two keys of a quick typist, follows each at once. */
const quick = 80;
/**
 * A longer check waits for a pause in typing, for as long as it takes beyond that; however long checks take, no longer
 * than this, in milliseconds.
 */
const longest = 300;

interface Timing {
  /** Takes the planned check back; null where none is planned. */
  cancel: (() => void) | null;
  /** How long checks of this document have taken lately, in milliseconds. */
  cost: number;
}

export class Push {
  private readonly session: Session;
  private readonly timings = new WeakMap<OpenDocument, Timing>();
  /** Documents whose check is due, the one changed last at the end: it goes first. */
  private readonly due = new Set<OpenDocument>();
  private working = false;

  constructor(session: Session) {
    this.session = session;
  }

  /** Plans a check of a document: the sooner, the quicker its last ones were. */
  plan(document: OpenDocument): void {
    if (this.session.client.pulls) return;
    const timing = this.timings.get(document) ?? { cancel: null, cost: 0 };
    this.timings.set(document, timing);
    timing.cancel?.();
    const wait = Math.max(0, Math.min(timing.cost - quick, longest));
    timing.cancel = this.session.host.after(wait, () => {
      timing.cancel = null;
      this.due.delete(document);
      this.due.add(document);
      if (!this.working) void this.work();
    });
  }

  /** Takes a closed document's diagnostics away. */
  clear(document: OpenDocument): void {
    this.timings.get(document)?.cancel?.();
    this.due.delete(document);
    if (!this.session.client.pulls) this.send(document, []);
  }

  /** One check after the other; between two of them, whatever the client has sent meanwhile is read. */
  private async work(): Promise<void> {
    this.working = true;
    for (let next = last(this.due); next; next = last(this.due)) {
      this.due.delete(next);
      await this.publish(next).catch((error) => this.session.fault(error));
      await this.session.pause();
    }
    this.working = false;
  }

  private async publish(document: OpenDocument): Promise<void> {
    const { session } = this;
    const start = session.host.now();
    const snapshot = await session.analyser.current(document);
    const timing = this.timings.get(document);
    if (timing) timing.cost = (timing.cost + session.host.now() - start) / 2;
    // What the document no longer says is nobody's business: a newer check is planned, or the document is closed.
    if (session.document(document.uri) !== document || !session.analyser.isCurrent(document, snapshot)) return;
    this.send(document, diagnosticsOf(snapshot, session.client.diagnostics));
    tellStatus(session, snapshot);
  }

  private send({ uri, version }: OpenDocument, diagnostics: ReturnType<typeof diagnosticsOf>): void {
    void this.session.connection.sendDiagnostics({ uri, version, diagnostics });
  }
}

/** Tells the client what an open document's findings count to. */
export function tellStatus(session: Session, { uri, version, findings }: Snapshot): void {
  if (version === null) return;
  const params: StatusParams = { uri, version, counts: countsOf(findings) };
  void session.connection.sendNotification(statusNotification, params);
}

function last<T>(items: ReadonlySet<T>): T | undefined {
  let found: T | undefined;
  for (const item of items) found = item;
  return found;
}
