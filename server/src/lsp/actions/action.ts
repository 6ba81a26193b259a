/** What every kind of quick fix is made of. */
import type { CodeAction, Diagnostic, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Attribution } from '../../attribution/index.ts';
import type { Link, Span } from '../../document/index.ts';
import type { Finding } from '../../lint/index.ts';
import type { Edit } from '../../rules/types.ts';
import type { Client } from '../client.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import type { IndexedArticle } from '../sources/indexed.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What an action may look at beside the article itself. */
export interface Surroundings {
  readonly client: Client;
  readonly workspace: Workspace;
  /** What is known of the workspace's articles without reading one. */
  readonly articles: readonly IndexedArticle[];
}

/** A finding that an editor asks actions for, with its diagnostic as the editor knows it and what it is about. */
export interface Subject {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
  readonly attribution: Attribution | null;
  readonly link: Link | null;
}

/** Makes the actions of one kind for a finding. */
export type ActionsFor = (
  snapshot: Snapshot,
  subject: Subject,
  surroundings: Surroundings,
) => CodeAction[] | Promise<CodeAction[]>;

/** A replacement with places to type at, as snippets are written: `[words](${1:https://})`. */
export interface SnippetEdit extends Span {
  readonly snippet: string;
}

/** The edit of one document; `edits` in offsets, snippets only for clients that take them. */
export function documentEdit(
  { uri, version, places }: Snapshot,
  client: Client,
  edits: readonly Edit[],
  snippets: readonly SnippetEdit[] = [],
): WorkspaceEdit {
  const plain: TextEdit[] = edits.map((edit) => ({ range: places.range(edit), newText: edit.newText }));
  if (!client.documentChanges && !snippets.length) return { changes: { [uri]: plain } };
  const inserted: SnippetTextEdit[] = snippets.map((edit) => ({
    range: places.range(edit),
    snippet: { kind: 'snippet', value: edit.snippet },
  }));
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...plain, ...inserted] }] };
}

/** Words as a snippet takes them: nothing in them is a place to type at. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A quick fix of one finding. */
export function quickFix(title: string, { diagnostic }: Subject, edit: WorkspaceEdit, preferred = false): CodeAction {
  return { title, kind: 'quickfix', diagnostics: [diagnostic], edit, ...(preferred && { isPreferred: true }) };
}

/** The end of the sentence that a finding stands in, its full stop included. */
export function sentenceEnd({ text }: Snapshot, { finding, attribution }: Subject): number {
  const { start, end } = attribution?.sentence ?? finding;
  return start + text.slice(start, end).trimEnd().length;
}
