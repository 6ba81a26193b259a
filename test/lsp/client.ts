/** A language client for tests: it drives the server as a process of its own, as an editor would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { program } from '../cli/hearsay.ts';

export const uriOf = (path: string): string => pathToFileURL(path).toString();

/** What VS Code can do, as far as the server asks. */
export const capable: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
  window: { showDocument: { support: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
};

/** The same, for a client that asks for diagnostics. */
export const pulling: ClientCapabilities = {
  ...capable,
  textDocument: {
    ...capable.textDocument,
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
  },
};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly options?: InitializationOptions;
  /** Variables of the server's environment beside the test's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the client answers to `workspace/configuration`, by scope. */
  readonly settings?: (scope: string | undefined) => unknown;
}

type Published = PublishDiagnosticsParams;

export class Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** Everything that was published, in order. */
  readonly published: Published[] = [];
  /** What the server showed or logged. */
  readonly messages: string[] = [];
  readonly watched: string[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly versions = new Map<string, number>();

  private constructor(connection: ProtocolConnection, child: ChildProcess, initialized: InitializeResult) {
    this.connection = connection;
    this.process = child;
    this.initialized = initialized;
  }

  static async start({
    capabilities = capable,
    folders = [],
    options,
    env,
    settings,
  }: StartOptions = {}): Promise<Client> {
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: 'pipe', env: { ...process.env, ...env } });
    child.stderr.resume();
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    child.stdin.on('error', () => {});
    const early: ((client: Client) => void)[] = [];
    let client: Client | null = null;
    const use = (call: (client: Client) => void): void => {
      if (client) call(client);
      else early.push(call);
    };
    connection.onNotification('textDocument/publishDiagnostics', (params: Published) => use((to) => to.take(params)));
    for (const method of ['window/showMessage', 'window/logMessage'])
      connection.onNotification(method, ({ message }: { message: string }) => use((to) => to.messages.push(message)));
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
      use((to) => to.watched.push(...registrations.flatMap(globsOf)));
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => settings?.(scopeUri) ?? null),
    );
    for (const what of ['diagnostic', 'semanticTokens', 'inlayHint', 'codeLens'])
      connection.onRequest(`workspace/${what}/refresh`, () => null);
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: options,
      workspaceFolders: folders.map((path) => ({ uri: uriOf(path), name: path })),
    });
    await connection.sendNotification('initialized', {});
    client = new Client(connection, child, initialized);
    for (const call of early) call(client);
    onTestFinished(() => void child.kill());
    return client;
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Sends changes as one notification; gives the version that they make. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    this.versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The next diagnostics of a document that fit, those that have come already among them. */
  async diagnostics(uri: string, fits: (params: Published) => boolean = () => true): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.published.findLast((params) => params.uri === uri && fits(params));
      if (found) return found.diagnostics;
      await new Promise<void>((resolve) => {
        this.listeners.add(resolve);
      });
    }
  }

  /** The codes of a version's diagnostics. */
  async codes(uri: string, version: number): Promise<unknown[]> {
    return (await this.diagnostics(uri, (params) => params.version === version)).map(({ code }) => code);
  }

  private take(params: Published): void {
    this.published.push(params);
    for (const wake of this.listeners) wake();
    this.listeners.clear();
  }
}

interface Registration {
  readonly registerOptions?: { readonly watchers?: readonly { readonly globPattern: string }[] };
}

const globsOf = ({ registerOptions }: Registration): string[] =>
  registerOptions?.watchers?.map(({ globPattern }) => globPattern) ?? [];

/** The position of words in a text; `at` counts units into them. */
export function placeOf(text: string, words: string, at = 0): Position {
  const offset = text.indexOf(words) + at;
  if (offset < at) throw new Error(`no “${words}” in the text`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The words that a range covers. */
export function wordsAt(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}
