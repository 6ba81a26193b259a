import { expect } from 'chai';
import { commands, languages, type TextDocument, window, workspace } from 'vscode';
import { closeAll, file, findings, findingsOf, open, ruleOf } from '../support/editor.ts';
import { inNode } from '../support/host.ts';
import { allowHosts, type Site, startSite } from '../support/site.ts';
import { takeMessages } from '../support/ui.ts';
import { pause, until } from '../support/wait.ts';

const written = (host: string) =>
  `# Ferry\n\nSee [the minutes](http://${host}/minutes/7) and [the plan](http://${host}/plan/gone).\n`;

if (inNode)
  suite('Links, looked up online', () => {
    let site: Site;
    let document: TextDocument;

    suiteSetup(async () => {
      site = await startSite({ '/minutes/7': 200 });
      await workspace.fs.writeFile(file('linked.md'), new TextEncoder().encode(written(site.host)));
    });
    suiteTeardown(async () => {
      site.stop();
      await workspace.fs.delete(file('linked.md'));
    });
    setup(async () => {
      ({ document } = await open('linked.md'));
      takeMessages();
    });
    teardown(closeAll);

    test('are not, unless that is asked for', async () => {
      await pause(1000);
      expect(findings(document).map(ruleOf)).to.deep.equal([]);
      expect(site.asked).to.deep.equal([]);
    });

    test('lead to no private address that the user has not allowed', async () => {
      await allowHosts();
      await commands.executeCommand('hearsay.checkLinksOnline');
      expect(site.asked).to.deep.equal([]);
      expect(findings(document).map(ruleOf)).to.not.include('dead-link');
    });

    test('that lead nowhere are found, each page asked for once', async () => {
      await allowHosts(site.host);
      await commands.executeCommand('hearsay.checkLinksOnline');
      const [finding] = await findingsOf(document, 'dead-link', 1);
      expect(finding && document.getText(finding.range)).to.contain('/plan/gone');
      expect(new Set(site.asked)).to.deep.equal(new Set(['/minutes/7', '/plan/gone']));
      expect(takeMessages()).to.deep.equal([]);
    });

    test('are looked up in articles that are not open too, and shown', async () => {
      await closeAll();
      const shown = () => languages.getDiagnostics(file('linked.md')).filter(({ source }) => source === 'hearsay');
      await until('the article is closed', () => document.isClosed && shown().length === 0);
      await commands.executeCommand('hearsay.checkWorkspaceLinksOnline');
      await until('its findings are shown', () => shown().map(ruleOf).includes('dead-link'));
    });
  });
else
  suite('Links, looked up online', () => {
    test('are not in a browser, which one message says', async () => {
      await open('strait-dispute.md');
      takeMessages();
      await commands.executeCommand('hearsay.checkLinksOnline');
      expect(takeMessages()).to.deep.equal([
        'Linked pages can be looked up on the desktop alone, in a folder that you trust.',
      ]);
      expect(window.activeTextEditor?.document.isDirty).to.equal(false);
      await closeAll();
    });
  });
