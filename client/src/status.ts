import {
  type Disposable,
  Disposable as Disposables,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol.ts';
import { articles } from './languages.ts';
import type { Server } from './server/server.ts';

/** Shows in the language status what the open article's findings count to, and whether the server runs. */
export function showStatus(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('hearsay.status', articles());
  item.name = 'Hearsay';
  /** By document, as long as it is open. */
  const statuses = new Map<string, StatusParams>();

  const show = () => {
    item.selector = articles();
    item.busy = server.state === 'starting';
    item.severity = server.state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    if (server.state === 'stopped') {
      item.text = l10n.t('Hearsay stopped');
      item.detail = '';
      item.command = { command: 'hearsay.restartServer', title: l10n.t('Restart') };
      return;
    }
    const uri = window.activeTextEditor?.document.uri.toString();
    const counts = (uri === undefined ? undefined : statuses.get(uri))?.counts;
    const all = counts ? counts.error + counts.warning + counts.info + counts.hint : 0;
    item.text = counts ? findings(all) : 'Hearsay';
    item.detail = counts && all > 0 ? weights(counts) : '';
    item.command =
      all > 0
        ? { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') }
        : { command: 'hearsay.showOutput', title: l10n.t('Show Output') };
  };

  show();
  return Disposables.from(
    item,
    server.onState(() => {
      statuses.clear();
      show();
    }),
    server.onStatus((status) => {
      statuses.set(status.uri, status);
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
    workspace.onDidChangeWorkspaceFolders(show),
  );
}

function findings(count: number): string {
  if (count === 0) return l10n.t('No findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

function weights({ error, warning, info, hint }: StatusParams['counts']): string {
  return [
    error && l10n.t('errors: {0}', error),
    warning && l10n.t('warnings: {0}', warning),
    info && l10n.t('info: {0}', info),
    hint && l10n.t('hints: {0}', hint),
  ]
    .filter((part) => part !== 0)
    .join(' · ');
}
