import { l10n, Uri, workspace } from 'vscode';
import type { Subject } from './messages.ts';

/** What people call a document or folder: its last part, or the workspace folder's name. */
export const nameOf = (uri: Uri): string => {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder?.uri.toString() === uri.toString()) return folder.name;
  return uri.path.split('/').filter(Boolean).at(-1) ?? uri.path;
};

/** What a panel is called. */
export const titleOf = ({ uri }: Subject): string => l10n.t('Citation report: {0}', nameOf(Uri.parse(uri, true)));
