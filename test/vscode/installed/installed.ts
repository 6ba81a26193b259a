import { expect } from 'chai';
import { commands, extensions, Position, type Tab, TabInputWebview, Uri, window, workspace } from 'vscode';
import { closeAll, file, findingsOf, open } from '../support/editor.ts';
import { offered } from '../support/offered.ts';
import { until } from '../support/wait.ts';

suite('The packed extension', () => {
  const extension = () => {
    const found = extensions.getExtension<unknown>('hearsay.hearsay-vscode');
    if (!found) throw new Error('the extension is not installed');
    return found;
  };
  teardown(closeAll);

  test('is the packed one, and starts when an article opens', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    expect(extension().isActive).to.equal(true);
    const names = (await workspace.fs.readDirectory(extension().extensionUri).then(undefined, () => [])).map(
      ([name]) => name,
    );
    expect(names).not.to.include('node_modules');
  });

  test('mends, shows the report and opens the example that it brings', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await commands.executeCommand('hearsay.fixAll');
    await findingsOf(document, 'empty-link', 0);
    await commands.executeCommand('hearsay.showCitationReport');
    const isReport = ({ input }: Tab) => input instanceof TabInputWebview && input.viewType.includes('hearsay');
    await until('the report is open', () => window.tabGroups.all.some(({ tabs }) => tabs.some(isReport)));
    await commands.executeCommand('hearsay.openExample');
    await until('the example is open', () => {
      const shown = window.activeTextEditor?.document;
      return shown?.isUntitled && shown.getText().includes('Verrell');
    });
  });

  test('brings the schema that configuration files complete from', async () => {
    const name = 'hearsay.config.json';
    await workspace.fs.writeFile(file(name), new TextEncoder().encode('{ "profile": "" }\n'));
    const { document } = await open(name);
    await offered(document, new Position(0, 14), 'factcheck');
    await workspace.fs.delete(file(name));
  });

  test('brings every picture and page that it names', async () => {
    const { contributes, icon } = extension().packageJSON as {
      icon: string;
      contributes: { walkthroughs: { steps: { media: { markdown: string } }[] }[]; grammars: { path: string }[] };
    };
    const pages = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));
    for (const name of [icon, ...pages, ...contributes.grammars.map(({ path }) => path)]) {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension().extensionUri, name));
      expect(bytes.length, name).to.be.greaterThan(0);
    }
  });
});
