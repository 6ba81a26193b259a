import { expect } from 'chai';
import { commands, languages, Position, window, workspace } from 'vscode';
import { closeAll, file, open } from '../support/editor.ts';
import { offered } from '../support/offered.ts';
import { until } from '../support/wait.ts';

const write = (name: string, text: string): Thenable<void> =>
  workspace.fs.writeFile(file(name), new TextEncoder().encode(text));

suite('A configuration file', () => {
  teardown(async () => {
    await closeAll();
    await workspace.fs.delete(file('hearsay.config.jsonc')).then(undefined, () => undefined);
  });

  test('completes profiles and rules', async () => {
    await write('hearsay.config.jsonc', '{\n  // ours\n  "profile": "",\n  "rules": { "" }\n}\n');
    const { document } = await open('hearsay.config.jsonc');
    expect(document.languageId).to.equal('jsonc');
    await offered(document, new Position(2, 14), 'factcheck');
    await offered(document, new Position(3, 14), 'empty-link');
  });

  test('is told its mistakes in place', async () => {
    await write('hearsay.config.jsonc', '{\n  "rules": { "empty-lnk": "off" }\n}\n');
    const { document } = await open('hearsay.config.jsonc');
    await open('strait-dispute.md');
    const mistake = await until('the mistake and the nearest name are told', () =>
      languages
        .getDiagnostics(document.uri)
        .find(({ source, message }) => source === 'hearsay' && message.includes('empty-link')),
    );
    expect(mistake.range.start.line).to.equal(1);
  });

  test('is opened, or begun where there is none', async () => {
    await open('strait-dispute.md');
    await commands.executeCommand('hearsay.openConfiguration');
    const begun = await until('a new one is open', () => {
      const editor = window.activeTextEditor;
      return editor?.document.uri.path.endsWith('hearsay.config.jsonc') && editor.document.getText() !== '' && editor;
    });
    expect(begun.document.isUntitled).to.equal(true);
    expect(begun.document.getText()).to.contain('"profile": "newsroom"');
  });
});
