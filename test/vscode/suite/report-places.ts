import { expect } from 'chai';
import { commands, type QuickPickItem, type Tab, TabInputWebview, Uri, window, workspace } from 'vscode';
import { closeAll, file, findingsOf, open } from '../support/editor.ts';
import { takeMessages } from '../support/ui.ts';
import { until } from '../support/wait.ts';

const panels = (): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('hearsay.citationReport'));

suite('The citation report of drafts, folders and files', () => {
  teardown(closeAll);

  test('opens for an article that is no file yet, and for a folder', async () => {
    const content = 'Sources close to the mayor said the budget would be cut.\n';
    const document = await workspace.openTextDocument({ language: 'markdown', content });
    await window.showTextDocument(document);
    await commands.executeCommand('hearsay.showCitationReport');
    await until('there is a panel', () => panels().length === 1);
    await commands.executeCommand('hearsay.showFolderReport', file('.'));
    await until('there are two', () => panels().length === 2);
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('is written to a file in every format', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    takeMessages();
    const { showQuickPick, showSaveDialog } = window;
    const written: string[] = [];
    let pick = 0;
    let formats = 1;
    Object.assign(window, {
      showQuickPick: async (items: readonly QuickPickItem[]) => {
        formats = items.length;
        return items[pick];
      },
      showSaveDialog: async ({ defaultUri }: { defaultUri: Uri }) => Uri.joinPath(defaultUri, '..', `report-${pick}`),
    });
    try {
      for (; pick < formats; pick++) {
        await commands.executeCommand('hearsay.exportReport', document.uri);
        expect(takeMessages()).to.deep.equal([`Saved report-${pick}.`]);
        const target = file(`report-${pick}`);
        written.push(new TextDecoder().decode(await workspace.fs.readFile(target)));
        await workspace.fs.delete(target);
      }
    } finally {
      Object.assign(window, { showQuickPick, showSaveDialog });
    }
    expect(written).to.have.length(6);
    for (const text of written) {
      expect(text).to.contain('The New York Times');
      expect(text).not.to.contain('file:///');
    }
    expect(new Set(written.map((text) => text.slice(0, 40))).size).to.be.greaterThan(4);
  });
});
