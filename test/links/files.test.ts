import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/document/index.ts';
import { fragmentsOf, verdictsOf, type WorkspaceFiles } from '../../server/src/links/index.ts';

const workspace: Readonly<Record<string, string>> = {
  'news/other.md': '# Other\n\n## Who says so — and why?\n\n## Who says so — and why?\n\n<a id="here"></a>',
  'news/the minutes.md': '# Minutes',
  'site/img/quay.jpg': '',
  'notes/Harbour Report.md': '# Harbour Report\n\n## The Boats',
};

const around = (siteRoot: string | null): WorkspaceFiles => ({
  article: 'news/a.md',
  siteRoot,
  exists: async (path) => path in workspace,
  fragments: async (path) =>
    path.endsWith('.md') ? fragmentsOf(readDocument(workspace[path] ?? '', 'markdown')) : null,
  named: async (name) =>
    Object.keys(workspace).find((path) => path.split('/').at(-1)?.toLowerCase() === name.toLowerCase()) ?? null,
});

/** The states of a text's links, in order. */
async function statuses(text: string, siteRoot: string | null = null): Promise<(string | undefined)[]> {
  const document = readDocument(text, 'markdown', { wikiLinks: true });
  const verdicts = await verdictsOf(document, around(siteRoot));
  return document.links.map(({ id }) => verdicts.get(id)?.status);
}

describe('links to files', () => {
  it.each([
    ['[a](other.md)', 'unchecked'],
    ['[a](./other)', 'unchecked'],
    ['[a](gone.md)', 'missing-file'],
    ['![a](gone.jpg)', 'missing-file'],
    ['[a](the%20minutes.md)', 'unchecked'],
    ['[a](<the minutes.md>)', 'unchecked'],
    ['[a](other.md?x=1#other)', 'unchecked'],
    ['[a](other.md#who-says-so--and-why-1)', 'unchecked'],
    ['[a](other.md#here)', 'unchecked'],
    ['[a](other.md#gone)', 'broken-fragment'],
    ['[a](../site/img/quay.jpg#anything)', 'unchecked'],
    ['[a](../../etc/passwd)', 'outside-workspace'],
    ['[a](..%2f..%2f..%2fetc%2fpasswd)', 'outside-workspace'],
    ['[a](other.md%00.jpg)', 'outside-workspace'],
    ['[a](TODO)', 'placeholder'],
    ['[a](https//a.vd/x)', 'malformed'],
    ['<a href="gone.html">a</a>', 'missing-file'],
    ['[[Harbour Report]]', 'unchecked'],
    ['[[harbour report#The Boats]]', 'unchecked'],
    ['[[Harbour Report#The Ships]]', 'broken-fragment'],
    ['[[Harbour Rapport]]', 'missing-file'],
  ])('%s is %s', async (text, status) => expect(await statuses(text)).toEqual([status]));

  it('from the site’s root are looked up only where a setting says where that is', async () => {
    expect(await statuses('![q](/img/quay.jpg) ![q](/img/gone.jpg)')).toEqual(['unchecked', 'unchecked']);
    expect(await statuses('![q](/img/quay.jpg) ![q](/img/gone.jpg)', 'site')).toEqual(['unchecked', 'missing-file']);
  });

  it('are judged at their definition as well', async () => {
    expect(await statuses('[a][r]\n\n[r]: gone.md')).toEqual(['missing-file', 'missing-file']);
  });
});
