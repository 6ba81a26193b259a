import { l10n, Uri, window, workspace } from 'vscode';

/** As the command line looks for them. */
const names = ['hearsay.config.json', 'hearsay.config.jsonc', 'hearsay.config.yaml'];

const fresh = `{
  // House style: "newsroom", "wire", "factcheck", "wikipedia", "content" or "links".
  "profile": "newsroom",
  // Your own outlet, in all its spellings: what it reports itself is first-hand.
  "publication": [],
  // Rules by name: "error", "warning", "info", "hint" or "off".
  "rules": {}
}
`;

/** Opens the configuration that counts for an article, or a new one for its workspace folder where there is none. */
export async function openConfiguration(resource: unknown): Promise<void> {
  const article = resource instanceof Uri ? resource : window.activeTextEditor?.document.uri;
  const folder = (article && workspace.getWorkspaceFolder(article)) ?? workspace.workspaceFolders?.[0];
  if (!folder) throw new Error(l10n.t('Open a folder first: a configuration counts for the articles of its folder.'));
  const start = article && workspace.getWorkspaceFolder(article) ? article : Uri.joinPath(folder.uri, 'article');
  const uri = (await nearest(start, folder.uri)) ?? Uri.joinPath(folder.uri, 'hearsay.config.jsonc');
  const exists = await isFile(uri);
  const document = await workspace.openTextDocument(exists ? uri : uri.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  if (!exists && document.getText() === '') await editor.edit((edit) => edit.insert(editor.selection.start, fresh));
}

/** The nearest configuration in an article's folder or above, up to the workspace folder. */
async function nearest(article: Uri, top: Uri): Promise<Uri | undefined> {
  for (let folder = Uri.joinPath(article, '..'); ; folder = Uri.joinPath(folder, '..')) {
    for (const name of names) if (await isFile(Uri.joinPath(folder, name))) return Uri.joinPath(folder, name);
    if (folder.path.length <= top.path.length) return undefined;
  }
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
