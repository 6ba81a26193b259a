import { l10n } from 'vscode';

/** What a window says that is asked for more than the open articles in restricted mode. */
export const restrictedWords = (): string =>
  l10n.t('Articles that are not open are read in trusted folders only (“Manage Workspace Trust”).');
