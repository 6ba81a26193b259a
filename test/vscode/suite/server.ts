import { expect } from 'chai';
import { commands } from 'vscode';
import { closeAll, findingsOf, open } from '../support/editor.ts';
import { crashServer } from '../support/server.ts';
import { languageStatus, messageCount, pressOnNextMessage, takeMessages } from '../support/ui.ts';
import { pause, until } from '../support/wait.ts';

suite('The server', () => {
  teardown(closeAll);

  test('starts again on demand, and says nothing of it', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    takeMessages();
    await commands.executeCommand('hearsay.restartServer');
    await findingsOf(document, 'empty-link', 2);
    expect(takeMessages()).to.deep.equal([]);
  });

  test('tells of its end in one message, and starts again where that is asked for', async () => {
    const { document } = await open('strait-dispute.md');
    await commands.executeCommand('hearsay.restartServer');
    await findingsOf(document, 'empty-link', 2);
    takeMessages();
    const before = document.getText();
    await crashServer();
    await until('the status says so', () => languageStatus()?.text === 'Hearsay stopped');
    await pause(1500);
    expect(takeMessages()).to.have.length(1);
    expect(document.getText()).to.equal(before);

    await commands.executeCommand('hearsay.restartServer');
    await findingsOf(document, 'empty-link', 2);
    pressOnNextMessage('Restart');
    await crashServer();
    await until('there is a message', () => messageCount() > 0);
    await until('the status counts again', () => /finding/.test(languageStatus()?.text ?? ''));
    await findingsOf(document, 'empty-link', 2);
    expect(takeMessages()).to.have.length(1);
  });
});
