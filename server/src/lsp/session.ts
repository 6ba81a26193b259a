/** What the server knows while a client is connected; every handler works on one of these. */
import type { Connection, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { type Client, clientOf } from './client.ts';
import { Analyser } from './documents/analyser.ts';
import type { OpenDocument } from './documents/open-document.ts';
import type { Snapshot } from './documents/snapshot.ts';
import { bothFiles, clientFiles } from './files/client.ts';
import { type Files, noFiles } from './files/types.ts';
import type { Host } from './host.ts';
import { words } from './words.ts';
import { normal } from './workspace/addresses.ts';
import { ClientSettings } from './workspace/client-settings.ts';
import { Workspace } from './workspace/workspace.ts';

export class Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly trusted: boolean;
  readonly workspace: Workspace;
  readonly settings: ClientSettings;
  readonly analyser: Analyser;
  private told = false;
  /** By address, spelt one way. */
  private readonly documents = new Map<string, OpenDocument>();

  constructor(connection: Connection, host: Host, params: InitializeParams) {
    this.connection = connection;
    this.host = host;
    this.client = clientOf(params);
    this.trusted = this.client.options.trusted ?? true;
    this.workspace = new Workspace(this.files(), this.trusted);
    this.workspace.folders = this.client.folders.map(normal);
    this.settings = new ClientSettings(connection, this.client, host);
    this.analyser = new Analyser(this.workspace, (uri) => this.settings.of(uri));
  }

  get open(): Iterable<OpenDocument> {
    return this.documents.values();
  }

  document(uri: string): OpenDocument | undefined {
    return this.documents.get(normal(uri));
  }

  add(document: OpenDocument): void {
    this.documents.set(normal(document.uri), document);
  }

  remove(uri: string): OpenDocument | undefined {
    const document = this.document(uri);
    this.documents.delete(normal(uri));
    return document;
  }

  /** An open document as it stands now; null for one that is not open. */
  async snapshot(uri: string): Promise<Snapshot | null> {
    const document = this.document(uri);
    return document ? this.analyser.current(document) : null;
  }

  /** A document, open or not; null where there is none. */
  async article(uri: string): Promise<Snapshot | null> {
    return (await this.snapshot(uri)) ?? (await this.analyser.file(normal(uri)));
  }

  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => normal(uri)));
    const fresh = added.map(({ uri }) => normal(uri));
    this.workspace.folders = [...new Set([...this.workspace.folders.filter((uri) => !gone.has(uri)), ...fresh])];
  }

  /** Lets waiting messages be read before long work goes on. */
  pause(): Promise<void> {
    return new Promise((resolve) => void this.host.after(0, resolve));
  }

  /** Tells the log what went wrong, and the person once. */
  fault(error: unknown): void {
    const { stack, message } = error instanceof Error ? error : new Error(String(error));
    this.connection.console.error(stack ?? message);
    if (this.told) return;
    this.told = true;
    this.connection.window.showErrorMessage(words.fault);
  }

  private files(): Files {
    if (!this.trusted) return noFiles;
    const { files: own } = this.host;
    if (!this.client.options.files) return own ?? noFiles;
    const asked = clientFiles(this.connection);
    return own ? bothFiles(own, asked) : asked;
  }
}
