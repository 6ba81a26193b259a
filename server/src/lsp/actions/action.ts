/** What every kind of quick fix is made of. */
import type { CodeAction, Diagnostic, Range, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../../lint/index.ts';
import type { Edit } from '../../rules/types.ts';
import type { Client } from '../client.ts';
import type { Snapshot } from '../documents/snapshot.ts';

/** A finding that an editor asks actions for, with its diagnostic as the editor knows it. */
export interface Subject {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** An insertion with places to type at, as snippets are written: `[${1:words}]($2)`. */
export interface SnippetEdit {
  readonly range: Range;
  readonly snippet: string;
}

/** The edit of one document; `edits` in offsets, snippets only for clients that take them. */
export function documentEdit(
  snapshot: Snapshot,
  client: Client,
  edits: readonly Edit[],
  snippets: readonly SnippetEdit[] = [],
): WorkspaceEdit {
  const plain: TextEdit[] = edits.map((edit) => ({ range: snapshot.places.range(edit), newText: edit.newText }));
  if (!client.documentChanges && !snippets.length) return { changes: { [snapshot.uri]: plain } };
  const inserted: SnippetTextEdit[] = snippets.map(({ range, snippet }) => ({
    range,
    snippet: { kind: 'snippet', value: snippet },
  }));
  return {
    documentChanges: [
      { textDocument: { uri: snapshot.uri, version: snapshot.version }, edits: [...plain, ...inserted] },
    ],
  };
}

/** Words as a snippet takes them: nothing in them is a place to type at. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A quick fix of one finding. */
export function quickFix(title: string, { diagnostic }: Subject, edit: WorkspaceEdit, preferred = false): CodeAction {
  return { title, kind: 'quickfix', diagnostics: [diagnostic], edit, ...(preferred && { isPreferred: true }) };
}
