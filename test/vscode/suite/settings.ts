import { ConfigurationTarget, window, workspace } from 'vscode';
import { closeAll, file, findings, findingsOf, open } from '../support/editor.ts';
import { until } from '../support/wait.ts';

suite('Settings', () => {
  const set = (name: string, value: unknown) =>
    workspace.getConfiguration('hearsay').update(name, value, ConfigurationTarget.Workspace);

  teardown(async () => {
    await set('enable', undefined);
    await set('rules', undefined);
    await closeAll();
  });

  test('switch a rule off without a restart', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await set('rules', { 'empty-link': 'off' });
    await findingsOf(document, 'empty-link', 0);
    await set('rules', undefined);
    await findingsOf(document, 'empty-link', 2);
  });

  test('leave articles alone where Hearsay is switched off', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await set('enable', false);
    await until('no findings', () => findings(document).length === 0);
  });

  test('can be for one language', async () => {
    const text = await workspace.openTextDocument({ language: 'plaintext', content: 'See [the study](#).\n' });
    await window.showTextDocument(text);
    await findingsOf(text, 'empty-link', 1);
    const enable = (value: boolean | undefined) =>
      workspace
        .getConfiguration('hearsay', { languageId: 'plaintext' })
        .update('enable', value, ConfigurationTarget.Workspace, true);
    await enable(false);
    await findingsOf(text, 'empty-link', 0);
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    await enable(undefined);
    await findingsOf(text, 'empty-link', 1);
  });

  test('of a configuration file count as soon as it is saved', async () => {
    const { document } = await open('strait-dispute.md');
    await findingsOf(document, 'empty-link', 2);
    const configuration = file('hearsay.config.jsonc');
    await workspace.fs.writeFile(configuration, new TextEncoder().encode('{ "rules": { "empty-link": "off" } }\n'));
    try {
      await findingsOf(document, 'empty-link', 0);
    } finally {
      await workspace.fs.delete(configuration);
    }
    await findingsOf(document, 'empty-link', 2);
  });
});
