import { commands, l10n, Uri, window, workspace } from 'vscode';
import { checkLinksOnlineRequest } from '../../../server/src/lsp/protocol.ts';
import { showProblems, tellResult, type Work } from './work.ts';

/**
 * Asks the servers behind an article's links, or behind those of every article.
 * @param resource what a menu hands over; the open article where it is none, the whole workspace where it is null
 */
export async function checkLinksOnline(work: Work, resource: unknown): Promise<void> {
  if (!workspace.isTrusted)
    throw new Error(l10n.t('Links are looked up online in trusted folders only (“Manage Workspace Trust”).'));
  const uri = resource instanceof Uri ? resource : window.activeTextEditor?.document.uri;
  if (resource !== null && !uri) throw new Error(l10n.t('Open an article first.'));
  const params = resource === null || !uri ? {} : { uri: uri.toString() };
  tellResult(await work.check(l10n.t('Checking links online'), checkLinksOnlineRequest, params));
  // What is found in articles that are not open stands nowhere else.
  if (resource === null) await commands.executeCommand(showProblems);
}
