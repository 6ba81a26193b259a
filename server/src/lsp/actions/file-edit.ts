import { type TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { Places } from '../documents/places.ts';

/** The edit that turns a file's text into another, as small as one replacement can be. */
export function fileEdit(uri: string, before: string, after: string, client: Client): WorkspaceEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < before.length - start && before.at(-1 - same) === after.at(-1 - same) && same < after.length - start)
    same++;
  const range = new Places(before).range({ start, end: before.length - same });
  const edit = TextEdit.replace(range, after.slice(start, after.length - same));
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version: null }, edits: [edit] }] }
    : { changes: { [uri]: [edit] } };
}

/** The edit that makes a file; null for a client that cannot. */
export function newFile(uri: string, text: string, client: Client): WorkspaceEdit | null {
  if (!client.createsFiles || !client.documentChanges) return null;
  const fill: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [TextEdit.insert({ line: 0, character: 0 }, text)],
  };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, fill] };
}
