/** What a change to the workspace's files means for what is known. */
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { configurationNames } from '../config/names.ts';
import { baselineName } from '../lint/index.ts';
import type { Session } from './session.ts';
import { nameOf, normal } from './workspace/addresses.ts';

/** Files that decide what is found in others. */
export const decisiveNames: readonly string[] = [...configurationNames, baselineName, '.hearsayignore', '.gitignore'];

/** How far a change reaches. `all`: what was read is read anew. `links`: a file came, went or has other headings. */
export type Reach = 'all' | 'links' | 'nothing';

export function reachOf({ uri, type }: FileEvent, session: Session): Reach {
  const { configurations } = session.workspace;
  if (decisiveNames.includes(nameOf(uri)) || configurations.known.has(normal(uri))) return 'all';
  // What an open article says is known from the editor; others may link to its headings all the same.
  return type === FileChangeType.Changed && session.document(uri) ? 'nothing' : 'links';
}
