import { expect } from 'chai';
import {
  ConfigurationTarget,
  commands,
  type SymbolInformation,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { closeAll, findings, findingsOf, ruleOf } from '../support/editor.ts';
import { until } from '../support/wait.ts';

/** A file of one of the folders. */
function fileOf(folder: string, name: string): Uri {
  const found = workspace.workspaceFolders?.find((one) => one.name === folder);
  if (!found) throw new Error(`there is no folder ${folder}`);
  return Uri.joinPath(found.uri, name);
}

async function open(folder: string, name = 'draft.md'): Promise<TextDocument> {
  const uri = fileOf(folder, name);
  await commands.executeCommand('vscode.open', uri);
  return until(`${folder}/${name} is open`, () => {
    const document = window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() && document;
  });
}

const rulesOf = (document: TextDocument) => findings(document).map(ruleOf).sort();

suite('Folders of one window', () => {
  // A virtual file system gives them once its own extension has started.
  suiteSetup(() => until('the folders are there', () => (workspace.workspaceFolders?.length ?? 0) === 2));
  teardown(closeAll);

  test('have their own configuration: a file in one, settings in the other', async () => {
    const news = await open('news');
    await findingsOf(news, 'vague-attribution', 1);
    expect(rulesOf(news)).to.deep.equal(['missing-file', 'vague-attribution']);
    const opinion = await open('opinion');
    await findingsOf(opinion, 'empty-link', 1);
    expect(rulesOf(opinion)).to.deep.equal(['empty-link', 'missing-file']);
  });

  test('take a change of settings each for themselves', async () => {
    const opinion = await open('opinion');
    await findingsOf(opinion, 'vague-attribution', 0);
    const settings = workspace.getConfiguration('hearsay', opinion.uri);
    await settings.update('rules', { 'empty-link': 'off' }, ConfigurationTarget.WorkspaceFolder);
    await findingsOf(opinion, 'vague-attribution', 1);
    await findingsOf(opinion, 'empty-link', 0);
    await settings.update('rules', { 'vague-attribution': 'off' }, ConfigurationTarget.WorkspaceFolder);
    await findingsOf(opinion, 'empty-link', 1);
    const news = await open('news');
    await findingsOf(news, 'vague-attribution', 1);
  });

  test('can be switched off one by one', async () => {
    const opinion = await open('opinion');
    await findingsOf(opinion, 'empty-link', 1);
    const settings = workspace.getConfiguration('hearsay', opinion.uri);
    await settings.update('enable', false, ConfigurationTarget.WorkspaceFolder);
    await until('nothing is found in the one', () => findings(opinion).length === 0);
    await findingsOf(await open('news'), 'vague-attribution', 1);
    await settings.update('enable', undefined, ConfigurationTarget.WorkspaceFolder);
    await findingsOf(await open('opinion'), 'empty-link', 1);
  });

  test('open their own configuration', async () => {
    await open('news');
    await commands.executeCommand('hearsay.openConfiguration');
    const shown = () => window.activeTextEditor?.document;
    const expected = fileOf('news', 'hearsay.config.json').toString();
    await until('that of the one is open', () => shown()?.uri.toString() === expected);
    await open('opinion');
    await commands.executeCommand('hearsay.openConfiguration');
    const begun = fileOf('opinion', 'hearsay.config.jsonc').path;
    await until('one is begun for the other', () => shown()?.isUntitled && shown()?.uri.path === begun);
  });

  test('are read when they are added, and forgotten when they are taken away', async () => {
    const symbols = async () =>
      (await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Quell')).filter(
        ({ name }) => name.includes('Quell'),
      );
    await findingsOf(await open('news'), 'vague-attribution', 1);
    expect(await symbols()).to.deep.equal([]);
    const number = workspace.workspaceFolders?.length ?? 0;
    workspace.updateWorkspaceFolders(number, 0, { uri: Uri.joinPath(fileOf('news', '.'), '..', 'archive') });
    const [found] = await until('the source of the new folder is found', async () => {
      const now = await symbols();
      return now.length > 0 && now;
    });
    expect(found?.location.uri.path).to.match(/archive\/old\.md$/);
    workspace.updateWorkspaceFolders(number, 1);
    await until('it is gone', async () => (await symbols()).length === 0);
  });
});
