import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/document/index.ts';
import { inspectLinks, linkedTexts, textOf, type WorkspaceFiles } from '../../server/src/links/index.ts';
import { defaultSettings, judge, linkedViewOf } from '../../server/src/lint/index.ts';

type Articles = Readonly<Record<string, string>>;

/** The workspace of some articles, in memory. */
function filesAround(articles: Articles, article: string): WorkspaceFiles {
  const published: Record<string, string> = { 'bay.vd/a': 'news/a.md', 'courier.vd/b': 'news/b.md' };
  return {
    article,
    siteRoot: null,
    exists: async (path) => path in articles,
    fragments: async () => null,
    text: async (path) => textOf(readDocument(articles[path] ?? '', 'markdown'), path),
    published: async (address) =>
      published[new URL(address).host.replace('www.', '') + new URL(address).pathname.replace(/\/$/, '')] ?? null,
  };
}

/** The findings of some rules with everything linked read: rule, words and message. */
async function findings(articles: Articles, path: string, rules: readonly string[], more = {}) {
  const text = articles[path] ?? '';
  const settings = { ...defaultSettings, quotations: true, chain: true, ...more };
  const document = readDocument(text, 'markdown');
  const texts = await linkedTexts(document, filesAround(articles, path), new Map());
  return judge(document, inspectLinks(document), settings, linkedViewOf(document, path, texts, settings))
    .findings.filter(({ rule }) => rules.includes(rule))
    .map(({ start, end, message }) => ({ words: text.slice(start, end), message }));
}

describe('articles that cite one another', () => {
  const articles = {
    'news/a.md':
      '---\ncanonical: https://bay.vd/a\n---\n\nThe [Courier](https://www.courier.vd/b/) and a [note](c.md) agree.',
    'news/b.md': '---\ncanonical: https://courier.vd/b\n---\n\nAs the [Bay](http://bay.vd/a?ref=1#top) said.',
    'news/c.md': 'Nothing here cites [anybody](d.md).',
    'one.md': 'See [two](sub/two.md).',
    'sub/two.md': 'See [one](../one.md).',
  };
  const circular = async (path: string, more = {}) =>
    (await findings(articles, path, ['circular-sourcing'], more)).map(({ words }) => words);

  it('are one source, however the address is spelt', async () => {
    expect(await circular('news/a.md')).toEqual(['[Courier](https://www.courier.vd/b/)']);
    expect(await circular('news/b.md')).toEqual(['[Bay](http://bay.vd/a?ref=1#top)']);
  });
  it('are found by path too', async () => expect(await circular('one.md')).toEqual(['[two](sub/two.md)']));
  it('say nothing where they only cite others', async () => expect(await circular('news/c.md')).toEqual([]));
  it('say nothing unless the chain is to be followed', async () =>
    expect(await circular('news/a.md', { chain: false })).toEqual([]));
});

describe('two cited reports', () => {
  const articles = (first: string, second: string) => ({
    'a.md':
      'The ferry sank in the bay, the [Courier](x.md) reported. The pilot left early, the [Bay News](y.md) reported.',
    'x.md': first,
    'y.md': second,
  });
  it('that cite each other are one source', async () => {
    const found = await findings(articles('See the [Bay News](y.md).', 'See the [Courier](x.md).'), 'a.md', [
      'circular-sourcing',
    ]);
    expect(found.map(({ words }) => words)).toEqual(['[Courier](x.md)']);
    expect(found[0]?.message).toContain('y.md cite each other');
  });
  it('of which one mentions the other elsewhere are two', async () => {
    expect(await findings(articles('See the [Bay News](y.md).', 'Nothing.'), 'a.md', ['circular-sourcing'])).toEqual(
      [],
    );
  });
});

describe('a linked report', () => {
  const articles = (report: string) => ({
    'a.md':
      'The ferry carried twice as many passengers as its licence allowed, the [Courier](report.md) reported on Monday.',
    'report.md': report,
  });
  const chain = (report: string) => findings(articles(report), 'a.md', ['hearsay-chain']);

  it('that has the same claim from unnamed sources is a chain', async () => {
    const [found, ...more] = await chain(
      '# Ferry overloaded\n\nThe quay was shut on Sunday. The ferry carried twice as many passengers as its licence allowed, two officials familiar with the inquiry said.',
    );
    expect(more).toEqual([]);
    expect(found?.message).toContain('two officials');
    expect(found?.message).toContain('report.md');
  });
  it('that names its source for it is none', async () => {
    expect(
      await chain('The ferry carried twice as many passengers as its licence allowed, harbour master Jana Roth said.'),
    ).toEqual([]);
  });
  it('that has another claim from unnamed sources is none', async () => {
    expect(await chain('Two officials said the budget of the northern schools would be cut next spring.')).toEqual([]);
  });
});

describe('a quotation', () => {
  const source =
    '# Council minutes\n\nThe harbour master spoke first. “We counted the boats *twice* that night, and nobody&nbsp;answered the radio,” Jana Roth said. The council rose at noon.';
  const quote = (words: string, file = 'minutes.md') =>
    findings({ 'a.md': `${words} Jana Roth [said](${file}).`, 'minutes.md': source }, 'a.md', ['quote-not-found']);

  it('that stands in the linked file is let pass, whatever its marks, ellipses and brackets', async () => {
    expect(await quote('“We counted the boats twice that night,”')).toEqual([]);
    expect(await quote('"We counted the boats *twice* [...] and nobody answered the radio,"')).toEqual([]);
    expect(await quote('“We counted [them] twice that night,”')).toEqual([]);
  });
  it('that was altered is shown with the difference', async () => {
    const [found] = await quote('“We counted the ships twice that night, and nobody answered the radio,”');
    expect(found?.words).toBe('“We counted the ships twice that night, and nobody answered the radio,”');
    expect(found?.message).toBe(
      'minutes.md has it otherwise: We counted the [-boats-] {+ships+} twice that night and nobody answered the radio',
    );
  });
  it('that is not there is said not to stand in what was compared', async () => {
    expect((await quote('“The pilot had been drinking since noon,”'))[0]?.message).toBe(
      'These words do not stand in minutes.md.',
    );
  });
  it('is left alone where the linked file is gone or is no article', async () => {
    expect(await quote('“The pilot had been drinking since noon,”', 'gone.md')).toEqual([]);
  });
  it('is found through a footnote', async () => {
    const text =
      'Jana Roth said: “The pilot had been drinking since noon.”[^1]\n\n[^1]: See the [minutes](minutes.md).';
    expect(await findings({ 'a.md': text, 'minutes.md': source }, 'a.md', ['quote-not-found'])).toHaveLength(1);
  });
});
