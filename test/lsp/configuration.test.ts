import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/hearsay.ts';
import { Client, uriOf, wordsAt } from './client.ts';

const text = 'More of it [here](#) soon. See the [minutes](https://council.vd/m?utm_source=letter).\n';
const off = (rule: string) => JSON.stringify({ rules: { [rule]: 'off' } });

/** Tells the server that a file has changed, as a client that watches does. */
const changed = (client: Client, path: string) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] });

describe('a configuration file', () => {
  it.each([
    ['hearsay.config.json', off('empty-link')],
    ['hearsay.config.jsonc', `// ours\n${off('empty-link')}`],
    ['hearsay.config.yaml', 'rules:\n  empty-link: off\n'],
    ['package.json', JSON.stringify({ hearsay: { rules: { 'empty-link': 'off' } } })],
  ])('%s decides for the articles below it', async (name, contents) => {
    const root = folder({ [name]: contents, '.git/HEAD': '' });
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, 'drafts/a.md'));
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toEqual(['tracking-parameters']);
  });

  it('nearer to the article wins', async () => {
    const root = folder({
      'hearsay.config.json': off('empty-link'),
      'opinion/hearsay.config.json': off('tracking-parameters'),
    });
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, 'opinion/a.md'));
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toEqual(['empty-link']);
  });

  it('takes effect when it is saved, without a restart', async () => {
    const root = folder({ 'hearsay.config.json': '{}' });
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, 'a.md'));
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toHaveLength(2);
    writeFileSync(join(root, 'hearsay.config.json'), off('empty-link'));
    await changed(client, join(root, 'hearsay.config.json'));
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('takes effect when a file that it extends is saved, whatever its name', async () => {
    const root = folder({ 'hearsay.config.json': '{"extends": "./house/style.json"}', 'house/style.json': '{}' });
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, 'a.md'));
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toHaveLength(2);
    while (!client.watched.includes('**/style.json')) await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(root, 'house/style.json'), off('empty-link'));
    await changed(client, join(root, 'house/style.json'));
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('takes effect at the next save where the client watches no files', async () => {
    const root = folder({ 'hearsay.config.json': '{}' });
    const client = await Client.start({ folders: [root], capabilities: {} });
    const uri = uriOf(join(root, 'a.md'));
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toHaveLength(2);
    writeFileSync(join(root, 'hearsay.config.json'), off('empty-link'));
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('has its mistakes shown in itself, and taken away when they are mended', async () => {
    const wrong = '{\n  "rules": { "emty-link": "off" }\n}\n';
    const root = folder({ 'hearsay.config.json': wrong });
    const client = await Client.start({ folders: [root] });
    const config = uriOf(join(root, 'hearsay.config.json'));
    const [problem] = await client.diagnostics(config);
    expect(problem).toMatchObject({ severity: 1, source: 'hearsay' });
    expect(problem?.message).toMatch(/there is no rule emty-link; did you mean empty-link/);
    expect(problem && wordsAt(wrong, problem.range)).toContain('emty-link');
    const uri = uriOf(join(root, 'a.md'));
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toHaveLength(2);
    writeFileSync(join(root, 'hearsay.config.json'), off('empty-link'));
    await changed(client, join(root, 'hearsay.config.json'));
    await client.diagnostics(config, ({ diagnostics }) => diagnostics.length === 0);
  });

  it.each([
    ['./gone.json', /there is no configuration/],
    ['./hearsay.config.json', /round in a circle/],
  ])('that extends %s says what is wrong', async (base, message) => {
    const root = folder({ 'hearsay.config.json': JSON.stringify({ extends: base }) });
    const client = await Client.start({ folders: [root] });
    const [problem] = await client.diagnostics(uriOf(join(root, 'hearsay.config.json')));
    expect(problem?.message).toMatch(message);
  });
});

describe('settings of the editor', () => {
  it('count where there is no configuration file, and are asked for by document', async () => {
    const settings = (scope: string | undefined) =>
      scope?.endsWith('/quiet.md') ? { rules: { 'empty-link': 'off', 'no-such-rule': 'off' } } : {};
    const client = await Client.start({ settings });
    for (const name of ['loud', 'quiet']) await client.open(`file:///nowhere/${name}.md`, text);
    expect(await client.codes('file:///nowhere/loud.md', 1)).toHaveLength(2);
    expect(await client.codes('file:///nowhere/quiet.md', 1)).toEqual(['tracking-parameters']);
  });

  it('do not count beside a configuration file, which the command line reads too', async () => {
    const root = folder({ 'hearsay.config.json': off('tracking-parameters') });
    const client = await Client.start({ folders: [root], settings: () => ({ rules: { 'empty-link': 'off' } }) });
    const uri = uriOf(join(root, 'a.md'));
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toEqual(['empty-link']);
  });

  it('take effect when they change', async () => {
    let rules = {};
    const client = await Client.start({ settings: () => ({ rules }) });
    const uri = 'file:///nowhere/a.md';
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toHaveLength(2);
    rules = { 'empty-link': 'off' };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('are taken from the notification where the client is not asked', async () => {
    const client = await Client.start({ capabilities: {} });
    const uri = 'file:///nowhere/a.md';
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toHaveLength(2);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { hearsay: { rules: { 'empty-link': 'off' } } },
    });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
  });
});

it('each folder of a workspace has its own', async () => {
  const [one, two] = [folder({ 'hearsay.config.json': off('empty-link') }), folder({ 'a.md': '' })];
  const client = await Client.start({ folders: [one, two] });
  for (const root of [one, two]) await client.open(uriOf(join(root, 'a.md')), text);
  expect(await client.codes(uriOf(join(one, 'a.md')), 1)).toHaveLength(1);
  expect(await client.codes(uriOf(join(two, 'a.md')), 1)).toHaveLength(2);
});

describe('a folder that is not trusted', () => {
  it('has nothing read but the open document', async () => {
    const root = folder({
      'hearsay.config.json': off('empty-link'),
      'hearsay.baseline.json': 'no baseline',
      'b.md': '# B',
      '.hearsayignore': '*.md',
    });
    const client = await Client.start({ folders: [root], options: { trusted: false } });
    const uri = uriOf(join(root, 'a.md'));
    await client.open(uri, `${text}\nSee [the other](gone.md).\n`);
    expect(await client.codes(uri, 1)).toEqual(['empty-link', 'tracking-parameters']);
    expect(await client.request('hearsay/folderReport', {})).toEqual([]);
    expect(await client.request('hearsay/citationReport', { uri: uriOf(join(root, 'b.md')) })).toBeNull();
    await expect(client.request('hearsay/checkLinksOnline', { uri })).rejects.toThrow(/that you trust/);
    expect(client.watched).toEqual([]);
  });
});

it('front matter speaks for its own article', async () => {
  const client = await Client.start();
  const uri = 'file:///nowhere/a.md';
  await client.open(uri, `---\nhearsay:\n  rules:\n    empty-link: off\n---\n\n${text}`);
  expect(await client.codes(uri, 1)).toEqual(['tracking-parameters']);
});
