import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { hostileTold, sample, written } from './formats.ts';

type Element = DefaultTreeAdapterTypes.Element;

function* elements(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;
const read = async (articles: Parameters<typeof written>[1]) => [...elements(parse(await written('html', articles)))];
const textOf = (element: Element): string =>
  element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('');

describe('the report as a page', () => {
  it('needs nothing beside itself', async () => {
    const page = await read([sample]);
    expect(textOf(page.find(({ tagName }) => tagName === 'style') as Element)).toContain('@media print');
    const names = new Set(page.map(({ tagName }) => tagName));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'base']) expect(names).not.toContain(name);
    for (const element of page)
      expect(element.attrs.map(({ name }) => name).filter((name) => name.startsWith('on') || name === 'style')).toEqual(
        [],
      );
  });

  it('leads only to its own rows, to pages of rules and to the web', async () => {
    const page = await read([sample, { ...sample, path: 'b.md' }]);
    const ids = page.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of page) {
      const href = attribute(element, 'href');
      if (href?.startsWith('#')) expect(ids).toContain(href.slice(1));
      else if (href !== undefined) expect(href).toMatch(/^https?:/);
    }
  });

  it('has headings in order and one of the first level', async () => {
    for (const articles of [[sample], [sample, { ...sample, path: 'b.md' }]]) {
      const levels = (await read(articles)).flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : [],
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((last, level) => {
        expect(level - last).toBeLessThanOrEqual(1);
        return level;
      }, 0);
    }
  });

  it('takes hostile names, titles and addresses as words', async () => {
    const page = await read([hostileTold()]);
    const names = page.map(({ tagName }) => tagName);
    for (const name of ['script', 'img', 'b ']) expect(names).not.toContain(name);
    const hrefs = page.flatMap((element) => attribute(element, 'href') ?? []);
    expect(hrefs.filter((href) => /^(?:javascript|data|vbscript):/i.test(href))).toEqual([]);
    const heading = page.find(({ tagName }) => tagName === 'h1');
    expect(heading && textOf(heading)).toContain('alert(1)');
  });

  it('shows several articles with the most to mend first', async () => {
    const sound = {
      path: 'sound.md',
      text: 'Mara Lind said the vote was off.\n',
      said: [{ source: 'Mara Lind', name: 'Mara Lind', cue: 'said' }],
    };
    const page = await read([sound, sample]);
    const rows = page.filter((element) => attribute(element, 'id')?.startsWith('row-'));
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(['row-examples%2Fstrait-dispute.md', 'row-sound.md']);
  });
});
