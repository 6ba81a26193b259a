import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/document/index.ts';
import { inspectLinks } from '../../server/src/links/index.ts';

/** Texts that take the square of their length, or the stack, of a reader that is not careful. */
const hostile: Readonly<Record<string, string>> = {
  'links that never close': '[a]('.repeat(20_000),
  'brackets in brackets': '['.repeat(10_000) + ']'.repeat(10_000),
  'images in images': '!['.repeat(10_000) + ']()'.repeat(10_000),
  'a line of a megabyte': 'word '.repeat(200_000),
  'a long line with links': '[a](b) word '.repeat(20_000),
  'a line of a megabyte without a space': 'x'.repeat(1_000_000),
  'emphasis that never closes': '*a _b '.repeat(30_000),
  'emphasis in emphasis': '*'.repeat(20_000) + 'a' + '*'.repeat(20_000),
  'code marks of every length': Array.from({ length: 600 }, (_, i) => '`'.repeat(i)).join(' '),
  'quotes in quotes': `${'> '.repeat(10_000)}a`,
  'lists in lists': Array.from({ length: 2000 }, (_, i) => `${' '.repeat(2 * (i % 200))}- a`).join('\n'),
  'definitions of one label': '[a]: x\n'.repeat(20_000),
  'references to nothing': '[a][b] '.repeat(30_000),
  'footnote marks': '[^a] '.repeat(30_000),
  'footnotes in footnotes': Array.from({ length: 2000 }, (_, i) => `[^${i}]: a`).join('\n'),
  'tags that never close': '<a href="'.repeat(20_000),
  'anchors in anchors': '<a href="x">'.repeat(5_000),
  'elements in elements': `${'<div>'.repeat(20_000)}a`,
  'comments that never close': '<!-- '.repeat(20_000),
  ampersands: '&'.repeat(100_000),
  'entities without an end': '&amp'.repeat(50_000),
  backslashes: '\\'.repeat(100_000),
  'a long address': `https://${'a.'.repeat(100_000)}vd`,
  'an address in parentheses': `https://a.vd/${'('.repeat(50_000)}${')'.repeat(50_000)}`,
  'addresses one after the other': 'https://a.vd/'.repeat(30_000),
  'half a mail address': 'a.'.repeat(100_000) + '@',
  'mail addresses': 'a@b.'.repeat(50_000),
  'a wide table': `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n|${'b|'.repeat(20_000)}`,
  placeholders: '[citation needed'.repeat(20_000),
  citations: '[@'.repeat(30_000),
  templates: '{{cn|'.repeat(30_000),
  'wiki links that never close': '[[a|'.repeat(30_000),
  'front matter that never ends': `---\n${'a: b\n'.repeat(30_000)}`,
  'front matter of references to itself': `---\na: &a [x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`).join('\n')}\n---\n`,
  'tracking parameters': `[a](https://a.vd/?${'utm_source=b&'.repeat(30_000)})`,
  'slips of the keyboard': `[a](${'https://'.repeat(20_000)})`,
  'dots in a path': `[a](${'../'.repeat(50_000)}x)`,
  fragments: '[a](#b) '.repeat(30_000),
  'headings of one name': '# a\n'.repeat(20_000),
};

describe.each(['markdown', 'html', 'plaintext'] as const)('hostile %s', (language) => {
  it.each(Object.entries(hostile))('%s', (_, text) => {
    const document = readDocument(text, language, { wikiLinks: true });
    expect(inspectLinks(document).size).toBe(document.links.length);
  });
});
