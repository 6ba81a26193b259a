import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import { folder } from '../cli/hearsay.ts';
import { Client, placeOf, uriOf } from './client.ts';

async function complete(client: Client, uri: string, text: string, after: string): Promise<CompletionItem[]> {
  return client.request('textDocument/completion', {
    textDocument: { uri },
    position: placeOf(text, after, after.length),
  });
}

describe('completion', () => {
  it('of an address offers what the workspace cites, what it cites for that source first', async () => {
    const root = folder({
      'old.md': '# Old\n\nJana Roth [told the council](https://council.vd/minutes/7) that the line would close.\n',
      'other.md': '# Other\n\nSee the [weather](https://weather.vd/may).\n',
    });
    const client = await Client.start({ folders: [root] });
    const uri = uriOf(join(root, 'new.md'));
    const text = '# New\n\nSee [this](https://courier.vd/a).\n\nJana Roth [said](\n';
    await client.open(uri, text);
    const items = await complete(client, uri, text, '[said](');
    const sorted = items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(sorted.map(({ label }) => label)).toEqual([
      'https://council.vd/minutes/7',
      'https://courier.vd/a',
      'https://weather.vd/may',
    ]);
    expect(sorted[0]?.detail).toMatch(/Jana Roth – Old/);
  });

  it('replaces what has been typed of it', async () => {
    const client = await Client.start();
    const uri = 'file:///nowhere/a.md';
    const text = 'See [a](https://courier.vd/a). See [b](https://cou\n';
    await client.open(uri, text);
    const [item] = await complete(client, uri, text, '[b](https://cou');
    const start = placeOf(text, 'https://cou\n');
    const range = { start, end: { ...start, character: start.character + 'https://cou'.length } };
    expect(item?.textEdit).toMatchObject({ newText: 'https://courier.vd/a', range });
  });

  it('writes an address so that it ends where its link does', async () => {
    const client = await Client.start();
    const uri = 'file:///nowhere/a.md';
    const text = 'See [a](<https://courier.vd/ferry_(boat)>). See [b](\n';
    await client.open(uri, text);
    const [item] = await complete(client, uri, text, '[b](');
    expect(item).toMatchObject({
      label: 'https://courier.vd/ferry_(boat)',
      textEdit: { newText: 'https://courier.vd/ferry_%28boat%29' },
    });
  });

  it('offers footnotes and reference labels that are defined', async () => {
    const client = await Client.start();
    const uri = 'file:///nowhere/a.md';
    const text = 'It is so.[^ See [the minutes][\n\n[^roe]: Interview.\n\n[minutes]: https://council.vd/m\n';
    await client.open(uri, text);
    expect((await complete(client, uri, text, 'so.[^')).map(({ label }) => label)).toEqual(['roe']);
    expect((await complete(client, uri, text, 'minutes][')).map(({ label }) => label)).toEqual(['minutes']);
  });

  it('offers nothing anywhere else', async () => {
    const client = await Client.start();
    const uri = 'file:///nowhere/a.md';
    const text = 'See [a](https://courier.vd/a) now.\n';
    await client.open(uri, text);
    for (const after of ['See', '[', 'now.']) expect(await complete(client, uri, text, after)).toEqual([]);
  });
});
