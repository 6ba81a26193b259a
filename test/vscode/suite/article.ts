import { expect } from 'chai';
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  type Hover,
  type Position,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { closeAll, findings, findingsOf, open, placeOf, ruleOf, write } from '../support/editor.ts';
import { languageStatus } from '../support/ui.ts';
import { until } from '../support/wait.ts';

/** What the article that ships gives, in text order; the command line's tests hold the same. */
const table = [
  ['headline-attribution', 'Information', 'NYT'],
  ['hearsay-chain', 'Error', 'citing anonymous sources'],
  ['empty-link', 'Error', '#'],
  ['vague-attribution', 'Warning', 'Sarkish media reported'],
  ['hearsay-chain', 'Error', 'three Valdorian officials who spoke to'],
  ['inconsistent-name', 'Information', 'Tomas'],
  ['state-media', 'Warning', 'quoted as saying'],
  ['metonym-source', 'Hint', 'Brussels'],
  ['empty-link', 'Error', '#'],
  ['wire-credit', 'Information', 'AFP'],
  ['republished-article', 'Information', 'Original url'],
] as const;

suite('An article', () => {
  teardown(closeAll);

  test('shows its findings in place, each with its rule and the rule’s page', async () => {
    const { document } = await open('strait-dispute.md');
    const [first, second] = await findingsOf(document, 'empty-link', 2);
    const line = document.lineAt(first?.range.start ?? (0 as never)).text;
    expect(line).to.contain('[reported](#) Thursday');
    expect(document.lineAt(second?.range.start ?? (0 as never)).text).to.contain('[deplored](#)');
    expect(first?.code)
      .to.have.property('target')
      .that.satisfies((page: object) => String(page).endsWith('empty-link'));
  });

  test('shows what its table says: rule, weight and words', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    const shown = () =>
      findings(document).map(({ range, severity, ...finding }) => ({
        rule: ruleOf({ range, severity, ...finding }),
        severity: DiagnosticSeverity[severity],
        words: document.getText(range),
      }));
    for (const [rule, severity, at] of table)
      await until(`${rule} (${severity}) at “${at}”`, () =>
        shown().some((one) => one.rule === rule && one.severity === severity && one.words.includes(at)),
      );
    expect(shown()).to.have.length(table.length);
  });

  test('follows what is typed', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    const editor = window.activeTextEditor;
    if (!editor) throw new Error('no editor');
    const start = placeOf(document, '(#) Thursday').translate(0, 1);
    await editor.edit((edit) => edit.replace(new Range(start, start.translate(0, 1)), 'https://paper.example/story'));
    await findingsOf(document, 'empty-link', 1);
  });

  test('takes its findings along when it closes', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await closeAll();
    await until('the document is closed', () => document.isClosed, 5);
    await until('the findings are gone', () => findings(document).length === 0);
  });

  test('tells on hover what is missing and what would mend it', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    const text = await hover(document, placeOf(document, '(#) Thursday').translate(0, 1));
    expect(text).to.match(/link/i);
  });

  test('offers to remove an empty link and keeps its words', async () => {
    const { document } = await open('strait-dispute.md');
    const [finding] = await findingsOf(document, 'empty-link', 2);
    if (!finding) throw new Error('no finding');
    const fix = await until('a quick fix is offered', async () =>
      (await codeActions(document, finding.range)).find(({ title }) => /remove/i.test(title)),
    );
    expect(fix.isPreferred).to.equal(true);
    await apply(fix);
    expect(document.getText()).to.contain('the New York Times reported Thursday, citing');
    await findingsOf(document, 'empty-link', 1);
  });

  test('has all that is safe to fix fixed by one command', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await commands.executeCommand('hearsay.fixAll');
    await findingsOf(document, 'empty-link', 0);
    expect(document.getText()).to.contain('the New York Times reported Thursday, citing');
  });

  test('counts its findings in the language status', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await until('the status counts what is shown', () => {
      const count = findings(document).length;
      return count > 1 && languageStatus()?.text === `${count} findings`;
    });
    const editor = await open('README.md');
    await until('the status follows the editor', () => languageStatus()?.text === 'No findings', 20);
    await write(editor, 'A word on [a page](#).\n');
    await until('the status follows the text', () => languageStatus()?.text === '1 finding');
  });

  test('is checked before it has a file', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: 'See [the study]().\n' });
    await window.showTextDocument(document);
    await findingsOf(document, 'empty-link', 1);
  });

  test('can be plain text or HTML', async () => {
    const html = await workspace.openTextDocument({
      language: 'html',
      content: '<p>See <a href="#">the study</a>.</p>\n',
    });
    await window.showTextDocument(html);
    await findingsOf(html, 'empty-link', 1);
    const text = await workspace.openTextDocument({ language: 'plaintext', content: 'See [the study](#).\n' });
    await window.showTextDocument(text);
    await findingsOf(text, 'empty-link', 1);
  });

  test('is nothing that is not prose', async () => {
    const script = await workspace.openTextDocument({ language: 'javascript', content: '// See [the study](#).\n' });
    await window.showTextDocument(script);
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    expect(findings(script).map(ruleOf)).to.deep.equal([]);
  });
});

async function hover(document: TextDocument, position: Position): Promise<string> {
  const hovers = await until('there is a hover', async () => {
    const all = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
    return all.length > 0 && all;
  });
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

const codeActions = (document: TextDocument, range: Range): Thenable<CodeAction[]> =>
  commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, undefined, 20);

async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit) await workspace.applyEdit(edit);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}
