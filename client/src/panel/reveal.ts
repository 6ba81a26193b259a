import { Range, type TextEditor, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { Range as Span } from './messages.ts';

/** Goes to a place in an article: in the editor that shows it, else in one beside `from`. */
export async function reveal(uri: Uri, { start, end }: Span, from?: ViewColumn): Promise<TextEditor> {
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = open?.document ?? (await workspace.openTextDocument(uri));
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  const elsewhere = from === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  const viewColumn = open?.viewColumn ?? (from === undefined ? ViewColumn.Active : elsewhere);
  return window.showTextDocument(document, { viewColumn, selection, preview: false });
}
