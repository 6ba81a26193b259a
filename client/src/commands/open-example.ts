import { type ExtensionContext, Uri, window, workspace } from 'vscode';

/** Opens an untitled copy of the article that ships with Hearsay, to try things on. */
export async function openExample(context: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'examples/strait-dispute.md'));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}
