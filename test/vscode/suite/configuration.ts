import { expect } from 'chai';
import { type CodeAction, commands, languages, Position, window, workspace } from 'vscode';
import { closeAll, file, findingsOf, open } from '../support/editor.ts';
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

  test('takes a rule that is switched off in an article, and shows the place for the reason', async () => {
    await write('hearsay.config.jsonc', '{\n  // ours\n  "profile": "wire"\n}\n');
    const { document } = await open('strait-dispute.md');
    const [finding] = await findingsOf(document, 'empty-link', 2);
    if (!finding) throw new Error('no finding');
    const action = await until('it is offered', async () =>
      (
        await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range)
      ).find(({ title }) => title === 'Disable empty-link in the configuration'),
    );
    // As the menu does: the edit, then the command.
    if (action.edit) await workspace.applyEdit(action.edit);
    if (action.command) await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const editor = await until('the configuration is shown, the reason selected', () => {
      const shown = window.activeTextEditor;
      return shown?.document.uri.path.endsWith('hearsay.config.jsonc') && !shown.selection.isEmpty && shown;
    });
    expect(editor.document.getText(editor.selection)).to.equal('TK');
    await editor.edit((edit) => edit.replace(editor.selection, 'Links come last here'));
    await editor.document.save();
    await findingsOf(document, 'empty-link', 0);
    expect(editor.document.getText()).to.contain('// ours').and.to.contain('"reason": "Links come last here"');
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
