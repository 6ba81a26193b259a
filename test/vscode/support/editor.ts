import {
  commands,
  type Diagnostic,
  languages,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { until } from './wait.ts';

/** A file of the folder that the window has open. */
export function file(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the window has no folder');
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file as a user does: a document that an extension opens stays open for minutes after its editor. */
export async function open(name: string): Promise<TextEditor> {
  const uri = file(name);
  await commands.executeCommand('vscode.open', uri);
  return until(`${name} is in an editor`, () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

/** Closes every editor, whatever was typed into it. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Writes over a whole document. */
export async function write(editor: TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.edit((edit) => edit.replace(whole, text));
}

/** Hearsay's findings in a document. */
export const findings = (document: TextDocument): Diagnostic[] =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source?.toLowerCase() === 'hearsay');

/** The rule of a finding. */
export const ruleOf = ({ code }: Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? 'without a rule'));

/** Findings of one rule, once there are this many. */
export const findingsOf = (document: TextDocument, rule: string, count: number): Promise<Diagnostic[]> =>
  until(
    () => `${count} findings of ${rule} in ${document.uri.path}, among ${findings(document).map(ruleOf).join(' ')}`,
    () => {
      const found = findings(document).filter((finding) => ruleOf(finding) === rule);
      return found.length === count && found;
    },
  );

/** Where words begin in a document. */
export function placeOf(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words);
  if (offset === -1) throw new Error(`“${words}” is not in ${document.uri.path}`);
  return document.positionAt(offset);
}
