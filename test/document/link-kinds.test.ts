import { describe, expect, it } from 'vitest';
import { type Language, readDocument } from '../../server/src/document/index.ts';

/** Each link of a text: kind, element or label, its words and the words of its address as they stand in the text. */
const links = (text: string, language: Language = 'markdown', wikiLinks = false) =>
  readDocument(text, language, { wikiLinks }).links.map(({ kind, element, text: words, destination }) => [
    element ? `${kind} ${element}` : kind,
    words && text.slice(words.start, words.end),
    destination && text.slice(destination.start, destination.end),
  ]);

describe('every kind of link, with the places of words and address', () => {
  it.each([
    ['[said](https://a.vd "t")', [['inline', 'said', 'https://a.vd']]],
    ['![quay](q.jpg)', [['image', 'quay', 'q.jpg']]],
    ['<https://a.vd>', [['autolink', 'https://a.vd', 'https://a.vd']]],
    ['at https://a.vd/x.', [['bare', 'https://a.vd/x', 'https://a.vd/x']]],
    ['<a href="/x">it</a>', [['html a', 'it', '/x']]],
    ["see <img src='p.png' alt=x> here", [['html img', null, 'p.png']]],
    ['<video src=v.mp4></video>', [['html video', null, 'v.mp4']]],
    ['<iframe src="https://a.vd/e"></iframe>', [['html iframe', null, 'https://a.vd/e']]],
    ['[[Harbour Report#Boats|the report]]', []],
  ])('%j', (text, expected) => expect(links(text)).toEqual(expected));

  it('references and footnotes have the address of their definition', () => {
    expect(links('[a][r] and b[^1]\n\n[r]: <x y.md>\n\n[^1]: A note.')).toEqual([
      ['reference', 'a', 'x y.md'],
      ['footnote', '^1', 'A note.'],
      ['definition', 'r', 'x y.md'],
      ['definition footnote', '^1', 'A note.'],
    ]);
  });

  it('in HTML files', () => {
    expect(
      links('<p>See <a href="m.html">the <b>minutes</b></a>.<img src="q.jpg"><pre><a href="z">z</a></pre></p>', 'html'),
    ).toEqual(
      expect.arrayContaining([
        ['html a', 'the <b>minutes</b>', 'm.html'],
        ['html img', null, 'q.jpg'],
      ]),
    );
  });

  it('in every element and attribute of HTML that shows something or leads somewhere', () => {
    const page = `<head><link rel="canonical" href="https://a.vd/12"><link rel="stylesheet" href="s.css">
<meta property="og:image" content="img/card.jpg"><meta name="description" content="/x"></head>
<p>The quay.</p><picture><source srcset="a.webp 1x, img/b,c.webp 2x,d.webp"><img src="q.jpg" srcset="q2.jpg 2x"></picture>
<video src="v.mp4" poster="p.jpg"><source src="w.mp4"><track src="t.vtt"></video><audio><source src="s.mp3"></audio>
<map name="m"><area href="pier.html"></map><embed src="e.svg"><object data="o.pdf"><a href="o.html">The plan</a></object>
<code><a href="code.html">x</a></code>`;
    const found = links(page, 'html');
    expect(found.map(([kind, , address]) => `${kind} ${address}`)).toEqual([
      'frontmatter canonical https://a.vd/12',
      'frontmatter image img/card.jpg',
      'html source a.webp',
      'html source img/b,c.webp',
      'html source d.webp',
      'html img q.jpg',
      'html source q2.jpg',
      'html video v.mp4',
      'html video p.jpg',
      'html source w.mp4',
      'html track t.vtt',
      'html source s.mp3',
      'html area pier.html',
      'html embed e.svg',
      'html object o.pdf',
      'html a o.html',
    ]);
    const blocks = readDocument(page, 'html').blocks.map(({ prose }) => prose.text.replaceAll('\uFFFC', '').trim());
    expect(blocks.filter((words) => words !== '')).toEqual(['The quay.']);
    expect(links('<picture><source srcset="a.webp 1x"><img src=q.jpg></picture>')).toEqual([
      ['html source', null, 'a.webp'],
      ['html img', null, 'q.jpg'],
    ]);
  });

  it.each([
    ['https://a.vd/news/12', 'x.html', 'https://a.vd/news/x.html'],
    ['//a.vd/news/', '/x?y#z', 'https://a.vd/x?y#z'],
    ['https://a.vd/news/', '#part', 'https://a.vd/news/#part'],
    ['https://a.vd/news/', 'https://b.vd/x', 'https://b.vd/x'],
    ['../site/', 'x.html', '../site/x.html'],
    ['../site/a.html', '#part', '../site/a.html#part'],
    ['../site/', '#', '#'],
    ['', 'x.html', 'x.html'],
  ])('in HTML, from where <base href="%s"> says', (base, address, expected) => {
    const { links: found } = readDocument(`<base href="${base}"><p><a href="${address}">it</a></p>`, 'html');
    expect(found[0]?.destination?.value).toBe(expected);
  });

  it('in front matter: addresses, lists of them, mappings that hold one; not a name', () => {
    const text =
      '---\ncanonical: TODO\nurl: "/news/12"\nsource: Reuters\nimage:\n  url: img/../q.jpg\nsources: [https://a.vd/1, htps://b.vd]\nother: https://c.vd\n---\n\nText.';
    expect(links(text)).toEqual([
      ['frontmatter canonical', null, 'TODO'],
      ['frontmatter url', null, '/news/12'],
      ['frontmatter sources', null, 'https://a.vd/1'],
      ['frontmatter sources', null, 'htps://b.vd'],
    ]);
  });

  it('wiki links, where they are switched on', () => {
    expect(links('[[Report#Boats|the report]] ![[q.jpg]] [[1]](https://a.vd) `[[code]]`', 'markdown', true)).toEqual([
      ['wiki', 'the report', 'Report#Boats'],
      ['wiki', 'q.jpg', 'q.jpg'],
      ['inline', '[1]', 'https://a.vd'],
    ]);
  });

  it('none inside code and comments', () => {
    expect(links('`[a](b)` <!-- [a](b) https://c.vd -->\n\n```\n[a](b)\n```\n\n    [a](b)\n')).toEqual([]);
  });
});
