import { type CancellationToken, type Disposable, EventEmitter, type LogOutputChannel, l10n, window } from 'vscode';
import { WorkDoneProgress, type WorkDoneProgressBegin, type WorkDoneProgressReport } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../../server/src/lsp/protocol.ts';
import type { Client, NewClient } from './client.ts';
import { answerFiles } from './files.ts';
import { clientOptions } from './options.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

/** Thrown by a request while there is no server to answer it. */
export class ServerStopped extends Error {}

/** Hearsay's language server as the rest of the extension sees it: started, asked, watched, started again. */
export class Server implements Disposable {
  readonly output: LogOutputChannel;
  private readonly newClient: NewClient;
  private client: Client | undefined;
  private current: ServerState = 'stopped';
  /** Starts and stops, one after the other. */
  private queue: Promise<void> = Promise.resolve();
  private telling = false;
  private tokens = 0;
  private readonly states = new EventEmitter<ServerState>();
  private readonly statuses = new EventEmitter<StatusParams>();

  /** Tells when the server starts, runs, stops. */
  readonly onState = this.states.event;
  /** Tells what an open document's findings count to, whenever they change. */
  readonly onStatus = this.statuses.event;

  constructor(newClient: NewClient) {
    this.newClient = newClient;
    this.output = window.createOutputChannel('Hearsay', { log: true });
  }

  get state(): ServerState {
    return this.current;
  }

  /** Starts the server, in place of the one that runs. Never throws: what fails is told once, with a way out. */
  restart(): Promise<void> {
    this.queue = this.queue.then(() => this.stop()).then(() => this.start());
    return this.queue;
  }

  /**
   * Asks the server.
   * @param method a request of `server/src/lsp/protocol.ts`
   * @param progress called with what the server tells on the way
   * @throws ServerStopped where there is none; what the server answers with where it fails; a cancellation where `token` asks
   */
  async request<R>(
    method: string,
    params: object,
    token?: CancellationToken,
    progress?: (value: WorkDoneProgressBegin | WorkDoneProgressReport) => void,
  ): Promise<R> {
    await this.queue;
    const { client } = this;
    if (!client?.isRunning()) throw new ServerStopped(l10n.t('Hearsay’s server is not running.'));
    const workDoneToken = `hearsay-${this.tokens++}`;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'end') progress?.(value);
    });
    try {
      return await client.sendRequest<R>(method, { ...params, workDoneToken }, token);
    } finally {
      listening.dispose();
    }
  }

  dispose(): void {
    this.queue = this.queue.then(() => this.stop());
    void this.queue.then(() => this.output.dispose());
    this.states.dispose();
    this.statuses.dispose();
  }

  private async start(): Promise<void> {
    this.become('starting');
    // A client belongs to one run of the server: what a late event of an earlier run says counts no more.
    const closed = () => {
      if (this.client === client) this.crashed();
    };
    const client = this.newClient('hearsay', 'Hearsay', clientOptions(this.output, closed), closed);
    this.client = client;
    client.onNotification(statusNotification, (status: StatusParams) => this.statuses.fire(status));
    answerFiles(client);
    try {
      await client.start();
      if (this.client === client) this.become('running');
    } catch (error) {
      this.output.error(error instanceof Error ? error : String(error));
      if (this.client === client) this.crashed();
    }
  }

  private async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    if (!client) return;
    await discard(client);
    this.become('stopped');
  }

  /** Tells of a server that ended by itself: one message, however often it ends before it is answered. */
  private crashed(): void {
    void discard(this.client);
    this.client = undefined;
    this.become('stopped');
    if (this.telling) return;
    this.telling = true;
    const restart = l10n.t('Restart');
    const show = l10n.t('Show Output');
    void window
      .showErrorMessage(l10n.t('Hearsay’s server stopped. Your text is untouched.'), restart, show)
      .then((choice) => {
        this.telling = false;
        if (choice === restart) return this.restart();
        if (choice === show) this.output.show();
        return undefined;
      });
  }

  private become(state: ServerState): void {
    this.current = state;
    this.states.fire(state);
  }
}

/** Ends a client and what it has registered, whether its server still answers or not. */
async function discard(client: Client | undefined): Promise<void> {
  try {
    await client?.dispose(2000);
  } catch {
    // It did not answer in time: it ends with its process or worker.
  }
  client?.terminate?.();
}
