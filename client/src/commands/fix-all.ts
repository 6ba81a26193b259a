import { type CodeAction, commands, l10n, Range, window, workspace } from 'vscode';

/** Makes every safe fix of the open article, wherever the focus is; says for a moment where there is none. */
export async function fixAll(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) throw new Error(l10n.t('Open an article first.'));
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(0, 0, document.lineCount, 0),
    'source.fixAll.hearsay',
  );
  const edit = actions.find(({ edit: made }) => made)?.edit;
  if (edit) await workspace.applyEdit(edit);
  else window.setStatusBarMessage(l10n.t('Hearsay: nothing that is safe to fix by itself'), 4000);
}
