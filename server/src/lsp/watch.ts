import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { articleExtensions } from '../document/language.ts';
import { decisiveNames } from './changes.ts';
import type { Session } from './session.ts';
import { nameOf } from './workspace/addresses.ts';

/** Asks the client to tell of changes to articles and to what decides their findings. */
export class Watch {
  private readonly session: Session;
  private readonly names = new Set<string>(decisiveNames);

  constructor(session: Session) {
    this.session = session;
  }

  start(): void {
    const extensions = articleExtensions.map((extension) => extension.slice(1));
    this.register([`**/{${decisiveNames.join(',')}}`, `**/*.{${extensions.join(',')}}`]);
  }

  /** Files that a configuration extends can have any name: asks for those that are not asked for yet. */
  also(uris: Iterable<string>): void {
    const fresh = [...new Set([...uris].map(nameOf))].filter((name) => !this.names.has(name));
    for (const name of fresh) this.names.add(name);
    this.register(fresh.map((name) => `**/${name.replace(/[*?{}[\]]/g, '?')}`));
  }

  private register(globs: readonly string[]): void {
    const { client, connection, trusted } = this.session;
    if (!client.watches || !trusted || !globs.length) return;
    const watchers = globs.map((globPattern) => ({ globPattern }));
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  }
}
