import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { configurationNames } from '../config/names.ts';
import { articleExtensions } from '../document/language.ts';
import { baselineName } from '../lint/index.ts';
import type { Session } from './session.ts';

/** Asks the client to tell of changes to articles and to what decides their findings. */
export function watch({ client, connection, trusted }: Session): void {
  if (!client.watches || !trusted) return;
  const names = [...configurationNames, baselineName, '.hearsayignore', '.gitignore'];
  const extensions = articleExtensions.map((extension) => extension.slice(1));
  const watchers = [`**/{${names.join(',')}}`, `**/*.{${extensions.join(',')}}`];
  void connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: watchers.map((globPattern) => ({ globPattern })),
    })
    .catch(() => {});
}
