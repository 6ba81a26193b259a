import { expect } from 'chai';
import { commands, type Tab, TabInputWebview, window } from 'vscode';
import { closeAll, findingsOf, open } from '../support/editor.ts';
import { takeMessages } from '../support/ui.ts';
import { until } from '../support/wait.ts';

/** The citation reports that are open. */
const reports = (): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('hearsay'));

suite('The citation report', () => {
  teardown(closeAll);

  test('opens beside the article, once', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    takeMessages();
    await commands.executeCommand('hearsay.showCitationReport');
    const report = await until('the report is open', () =>
      reports().find(({ label }) => label.includes('strait-dispute.md')),
    );
    expect(report.group.viewColumn).to.equal(2);
    // The report has the focus: the command is about its article.
    await commands.executeCommand('hearsay.showCitationReport');
    expect(reports()).to.have.length(1);
    await open('strait-dispute.md');
    await commands.executeCommand('hearsay.showCitationReport');
    expect(reports()).to.have.length(1);
    expect(takeMessages()).to.deep.equal([]);
  });
});
