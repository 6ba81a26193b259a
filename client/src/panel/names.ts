import { type Uri, workspace } from 'vscode';

/** What people call a document or folder: its last part, or the workspace folder's name. */
export const nameOf = (uri: Uri): string => {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder?.uri.toString() === uri.toString()) return folder.name;
  return uri.path.split('/').filter(Boolean).at(-1) ?? uri.path;
};
