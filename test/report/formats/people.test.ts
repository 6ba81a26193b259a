import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { article, finding, hostileArticle, written } from './articles.ts';

const files = [hostileArticle(), article('clean.md', 'Rain fell.')];

type Node = DefaultTreeAdapterTypes.ChildNode;
const walk = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...('childNodes' in node ? walk(node.childNodes) : [])]);
const elements = (page: string) =>
  walk(parse(page).childNodes).filter((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node);

describe('markdown', () => {
  it('shows words as words: no markup, no links but its own, no mentions', async () => {
    const page = micromark(await written('markdown', files), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    });
    const found = elements(page);
    const own = [
      'html',
      'head',
      'body',
      'h2',
      'h3',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'code',
      'a',
      'p',
      'strong',
    ];
    for (const { tagName } of found) expect(own).toContain(tagName);
    for (const { attrs } of found.filter(({ tagName }) => tagName === 'a'))
      expect(attrs.find(({ name }) => name === 'href')?.value).toMatch(/^https:\/\/hearsay\.example\/rules\//);
    const text = walk(parse(page).childNodes).flatMap((node) => ('value' in node ? [node.value] : []));
    for (const piece of text.filter((piece) => !piece.includes('`'))) expect(piece).not.toMatch(/[@#]\w.*::error/);
    expect(text.some((piece) => piece.endsWith('@'))).toBe(true); // a comment parts it from the name
    expect(found.filter(({ tagName }) => tagName === 'tr')).toHaveLength(5);
    for (const row of found.filter(({ tagName }) => tagName === 'tr').slice(1))
      expect(row.childNodes.filter(({ nodeName }) => nodeName === 'td')).toHaveLength(5);
  });

  it('stays within what a comment may hold', async () => {
    const text = `${'Officials said so. '.repeat(20)}`;
    const many = Array.from({ length: 3000 }, () => finding(text, text.trim()));
    const page = await written('markdown', [article('a.md', text, many)]);
    expect(page.length).toBeLessThan(65_536);
    expect(page).toContain('… and 2800 more.');
    expect(page).toContain('3000 error');
  });
});

describe('html', () => {
  it('shows words as words and loads nothing', async () => {
    const found = elements(await written('html', files));
    const own =
      'html head meta title style body main h1 h2 section ol li p b small a blockquote mark footer span'.split(' ');
    for (const { tagName } of found) expect(own).toContain(tagName);
    for (const { tagName, attrs } of found)
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on|^src$/);
        if (tagName === 'a') expect(value).toMatch(/^https:\/\/hearsay\.example\//);
      }
    expect(found.filter(({ tagName }) => tagName === 'mark')).toHaveLength(4);
  });
});

describe('stylish', () => {
  it('puts a marker under the words', async () => {
    const text = 'First.\n\nOn 火曜日 two officials said the vote 💥 was off.\n';
    const page = await written('stylish', [article('a.md', text, [finding(text, 'two officials')])]);
    expect(page.split('\n').slice(0, 3)).toEqual([
      'a.md:3:8  error  Who said so?  anonymous-source',
      '  3 │ On 火曜日 two officials said the vote 💥 was off.',
      `    │ ${' '.repeat('On '.length + 6 + 1)}${'^'.repeat('two officials'.length)}`,
    ]);
  });

  it('cuts long lines around the words', async () => {
    const text = `${'💥'.repeat(300)} two officials said ${'so '.repeat(300)}`;
    const page = await written('stylish', [article('a.md', text, [finding(text, 'two officials')])]);
    const [, source = '', marker = ''] = page.split('\n');
    expect(source).toContain('two officials said');
    expect(source.length).toBeLessThan(120);
    expect(source).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect(marker.trim()).toMatch(/^│ +\^{13}$/);
  });

  it('lets no article write to the terminal', async () => {
    const page = await written('stylish', files);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    expect(page).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(await written('stylish', files, true)).toContain('\u001b[31m');
  });
});
