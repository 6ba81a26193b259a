import { expect } from 'chai';
import { type CodeAction, commands, Range, type SymbolInformation, type TextDocument, workspace } from 'vscode';
import { closeAll, findings, findingsOf, open, ruleOf } from '../support/editor.ts';
import { inNode, press } from '../support/host.ts';
import { allowHosts, type Site, startSite } from '../support/site.ts';
import { takeMessages } from '../support/ui.ts';
import { until } from '../support/wait.ts';

suite('In restricted mode', () => {
  let document: TextDocument;
  let site: Site | undefined;

  suiteSetup(async () => {
    if (!inNode) return;
    site = await startSite({});
    await allowHosts(site.host);
  });
  suiteTeardown(() => site?.stop());
  setup(async () => {
    ({ document } = await open('draft.md'));
  });
  teardown(closeAll);

  const titlesAt = async (words: string) => {
    const at = document.positionAt(document.getText().indexOf(words));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(at, at),
    );
    return actions.map(({ title }) => title);
  };

  const namesFound = async (query: string) => {
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    return found.map(({ name }) => name).filter((name) => name.includes(query));
  };

  test('the open article is checked by the defaults: no configuration is read, no folder’s settings, no linked file', async () => {
    expect(workspace.isTrusted).to.equal(false);
    await findingsOf(document, 'empty-link', 1);
    expect(findings(document).map(ruleOf).sort()).to.deep.equal(['empty-link', 'vague-attribution']);
  });

  test('no fix writes into another file', async () => {
    await findingsOf(document, 'empty-link', 1);
    const titles = await until('there are fixes', async () => {
      const found = await titlesAt('here');
      return found.length > 0 && found;
    });
    expect(titles).to.include('Disable empty-link in this file');
    expect(titles.filter((title) => /configuration|baseline/.test(title))).to.deep.equal([]);
  });

  test('no other article is read', async () => {
    await findingsOf(document, 'empty-link', 1);
    // In a browser, VS Code's own extensions answer this question for no folder under the scheme of vscode.dev.
    if (inNode) expect(await namesFound('Quell')).to.deep.equal([]);
    takeMessages();
    await commands.executeCommand('hearsay.checkWorkspace');
    expect(takeMessages().join()).to.match(/trusted folders only/);
  });

  test('nothing is asked online, and why is said', async () => {
    takeMessages();
    for (const command of ['hearsay.checkLinksOnline', 'hearsay.checkWorkspaceLinksOnline']) {
      await commands.executeCommand(command);
      expect(takeMessages().join(), command).to.match(/trusted folders only/);
    }
    expect(site?.asked ?? []).to.deep.equal([]);
  });

  test('trust, once it is given, takes effect at once', async () => {
    await findingsOf(document, 'empty-link', 1);
    await commands.executeCommand('workbench.trust.manage');
    press('Trust');
    await until('the folder is trusted', () => workspace.isTrusted);
    ({ document } = await open('draft.md'));
    await findingsOf(document, 'empty-link', 0);
    await findingsOf(document, 'missing-file', 1);
  });
});
