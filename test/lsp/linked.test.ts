import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/hearsay.ts';
import { Client, uriOf, wordsAt } from './client.ts';

describe('what an article links to, in the editor', () => {
  it('is looked up for quotations, wiki links and symbolic links as on the command line', async () => {
    const outside = folder({ 'plans.md': '# Plans' });
    const text =
      '“We counted the ships twice that night,” Jana Roth [said](minutes.md).\n\nSee [[gone page]] and [plans](plans.md).\n';
    const cwd = folder({
      '.git/HEAD': '',
      'hearsay.config.json': '{ "quotations": true, "wikiLinks": true }',
      'minutes.md': '“We counted the boats twice that night,” Jana Roth said.',
      'a.md': text,
    });
    symlinkSync(join(outside, 'plans.md'), join(cwd, 'plans.md'));
    const client = await Client.start({ folders: [cwd] });
    await client.open(uriOf(join(cwd, 'a.md')), text);
    const found = await client.diagnostics(uriOf(join(cwd, 'a.md')));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['quote-not-found', 2],
      ['missing-file', 3],
    ]);
    expect(found[0]?.message).toContain('[-boats-] {+ships+}');
  });

  it('is followed from article to article by the address they are published at, without the network', async () => {
    const text =
      'The harbour board voted to close the northern ferry terminal, the [Quay Post](https://quaypost.vd/news/12) reported.\n';
    const cwd = folder({
      '.git/HEAD': '',
      'hearsay.config.json': '{ "chain": true }',
      'a.md': text,
      'others/post.md':
        '---\ncanonical: https://www.quaypost.vd/news/12/\n---\n\nThe harbour board voted to close the northern ferry terminal, two officials said.\n',
    });
    const client = await Client.start({ folders: [cwd] });
    await client.open(uriOf(join(cwd, 'a.md')), text);
    const isChain = ({ code }: { code?: unknown }) => code === 'hearsay-chain';
    const found = await client.diagnostics(uriOf(join(cwd, 'a.md')), ({ diagnostics }) => diagnostics.some(isChain));
    expect(found.find(isChain)?.message).toContain('two officials');
  });

  it('is told where two articles of the workspace cite one another: to each, and to an article that cites both', async () => {
    const texts = {
      'a.md': 'The ferry terminal will close in May, the harbour board [said](others/b.md).\n',
      'others/b.md': 'The terminal closes in May, [the desk wrote](../a.md) on Monday.\n',
      'c.md': 'The terminal is to close, [one report](a.md) says. In May, [another](others/b.md) says.\n',
      'd.md': 'The terminal is to close, [one report](a.md) says.\n',
    };
    const cwd = folder({ '.git/HEAD': '', 'hearsay.config.json': '{ "chain": true }', ...texts });
    const client = await Client.start({ folders: [cwd] });
    for (const [name, text] of Object.entries(texts)) await client.open(uriOf(join(cwd, name)), text);
    const circular = async (name: keyof typeof texts): Promise<[string, string][]> => {
      const found = await client.diagnostics(uriOf(join(cwd, name)));
      return found
        .filter(({ code }) => code === 'circular-sourcing')
        .map(({ message, range }) => [wordsAt(texts[name], range), String(message)]);
    };
    const itself = 'cites this article: it cannot confirm it. Trace both to the origin.';
    await expect.poll(() => circular('a.md')).toEqual([['[said](others/b.md)', `others/b.md ${itself}`]]);
    await expect.poll(() => circular('others/b.md')).toEqual([['[the desk wrote](../a.md)', `a.md ${itself}`]]);
    await expect
      .poll(() => circular('c.md'))
      .toEqual([['[one report](a.md)', 'This report and others/b.md cite each other: that is one source, not two.']]);
    expect(await circular('d.md')).toEqual([]);
  });
});
