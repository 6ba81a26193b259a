import type { CodeAction } from 'vscode-languageserver';
import { safeEdits } from '../../lint/index.ts';
import { fixAllKind } from '../capabilities.ts';
import type { Client } from '../client.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { actionWords } from '../words.ts';
import { documentEdit } from './action.ts';

/** Every fix that cannot change the article's meaning, in one go; null where there is none. */
export function fixAll(snapshot: Snapshot, client: Client): CodeAction | null {
  const { edits } = safeEdits(snapshot.findings);
  if (!edits.length) return null;
  return { title: actionWords.fixAll, kind: fixAllKind, edit: documentEdit(snapshot, client, edits) };
}
