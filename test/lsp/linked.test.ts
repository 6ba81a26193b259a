import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/hearsay.ts';
import { Client, uriOf } from './client.ts';

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
});
