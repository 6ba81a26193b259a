import { commands, l10n, workspace } from 'vscode';
import { checkWorkspaceRequest } from '../../../server/src/lsp/protocol.ts';
import { restrictedWords } from '../trust.ts';
import { showProblems, tellResult, type Work } from './work.ts';

/** Checks every article of the workspace; what is found stands in the Problems view. */
export async function checkWorkspace(work: Work): Promise<void> {
  if (!workspace.isTrusted) throw new Error(restrictedWords());
  const result = await work.check(l10n.t('Checking articles'), checkWorkspaceRequest, {});
  tellResult(result);
  await commands.executeCommand(showProblems);
}
