import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/document/index.ts';
import { inspectLinks } from '../../server/src/links/index.ts';
import { addressesOf, defaultSettings, judge, workspaceViewOf } from '../../server/src/lint/index.ts';

const articles = {
  'news/a.md':
    '---\ncanonical: https://bay.vd/a\n---\n\nThe [Courier](https://www.courier.vd/b/) and a [note](c.md) agree.',
  'news/b.md': '---\ncanonical: https://courier.vd/b\n---\n\nAs the [Bay](http://bay.vd/a?ref=1#top) said.',
  'news/c.md': 'Nothing here cites [anybody](d.md).',
};

describe('articles of a workspace', () => {
  const known = Object.entries(articles).map(([path, text]) => addressesOf(readDocument(text, 'markdown'), path));
  const circular = (path: keyof typeof articles) => {
    const document = readDocument(articles[path], 'markdown');
    return judge(document, inspectLinks(document), defaultSettings, workspaceViewOf(known, path))
      .findings.filter(({ rule }) => rule === 'circular-sourcing')
      .map(({ start, end }) => articles[path].slice(start, end));
  };

  it('that cite each other are one source, however the address is spelt', () => {
    expect(circular('news/a.md')).toEqual(['[Courier](https://www.courier.vd/b/)']);
    expect(circular('news/b.md')).toEqual(['[Bay](http://bay.vd/a?ref=1#top)']);
  });

  it('that are cited and cite others say nothing', () => {
    expect(circular('news/c.md')).toEqual([]);
  });

  it('find one another by path too', () => {
    const pair = [
      addressesOf(readDocument('See [two](sub/two.md).', 'markdown'), 'one.md'),
      addressesOf(readDocument('See [one](../one.md).', 'markdown'), 'sub/two.md'),
    ];
    expect(workspaceViewOf(pair, 'one.md').citesBack('sub/two.md')).toBe('sub/two.md');
    expect(workspaceViewOf(pair, 'one.md').citesBack('mailto:x@y.vd')).toBeNull();
    expect(workspaceViewOf(pair, 'gone.md').citesBack('sub/two.md')).toBeNull();
  });
});
