import { expect } from 'chai';
import { commands, languages } from 'vscode';
import { closeAll, file, findingsOf, open } from '../support/editor.ts';
import { takeMessages } from '../support/ui.ts';
import { pause, until } from '../support/wait.ts';

suite('The whole workspace', () => {
  teardown(closeAll);

  const shown = (name: string) => languages.getDiagnostics(file(name)).filter(({ source }) => source === 'hearsay');

  test('is checked on demand, and findings stay until an article is opened and closed', async () => {
    takeMessages();
    await until('nothing is shown of an article that is closed', () => shown('strait-dispute.md').length === 0);
    await commands.executeCommand('hearsay.checkWorkspace');
    const found = await until('findings are shown of an article that nobody has opened', () => {
      const now = shown('strait-dispute.md');
      return now.length > 5 && now;
    });
    await pause(1500);
    expect(shown('strait-dispute.md')).to.have.length(found.length);
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await until('no finding is shown twice', () => shown('strait-dispute.md').length === found.length);
    expect(takeMessages()).to.deep.equal([]);
  });

  test('is checked again after an article was closed', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await closeAll();
    await until('nothing is shown of it', () => document.isClosed && shown('strait-dispute.md').length === 0);
    await commands.executeCommand('hearsay.checkWorkspace');
    await until('it is shown again', () => shown('strait-dispute.md').length > 5);
  });
});
