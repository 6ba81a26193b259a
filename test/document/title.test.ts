import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/document/index.ts';

const kindOf = (line: string): string | undefined =>
  readDocument(`${line}\n\nThe ferry left the harbour at noon.`, 'plaintext').blocks[0]?.kind;

describe('a first line', () => {
  it.each([
    'Envoy resigns over leak',
    'Roe: council knew of the flood.',
    "Jane Roe: ferry was 'unsafe.'",
    'Council Votes To Close The Norda Bridge.',
  ])('is a title: %s', (line) => {
    expect(kindOf(line)).toBe('title');
  });

  it.each([
    'The council closed the bridge on Monday.',
    'NORDA: The council closed the bridge on Monday.',
    'Roe: council knew of the flood. It closed the bridge.',
    'One thing is certain: the bridge was closed.',
  ])('is a paragraph: %s', (line) => {
    expect(kindOf(line)).toBe('paragraph');
  });
});

describe('the title that front matter gives', () => {
  const titleOf = (text: string): string | undefined => {
    const { blocks } = readDocument(text, 'markdown');
    const title = blocks.find(({ kind }) => kind === 'title');
    return title && text.slice(title.start, title.end);
  };

  it.each([
    ['title: Norda Bank to be sold', 'Norda Bank to be sold'],
    ['title: "Norda Bank: sold"', 'Norda Bank: sold'],
    ["layout: post\nheadline: 'Norda Bank sold'\ntitle: norda-bank", 'Norda Bank sold'],
  ])('is the headline, in its place: %s', (yaml, title) => {
    expect(titleOf(`---\n${yaml}\n---\n\nThe bank did not comment.\n`)).toBe(title);
  });

  it.each(['title: 2026', 'title: [Norda, Bank]', 'title: "Norda\\u0020Bank"', 'title: >\n  Norda\n  Bank'])(
    'is none where it is not written as it reads: %s',
    (yaml) => {
      expect(titleOf(`---\n${yaml}\n---\n\nThe bank did not comment.\n`)).toBeUndefined();
    },
  );

  it('gives way to a heading of the article’s own', () => {
    expect(titleOf('---\ntitle: Norda Bank\n---\n\n# Bank sold\n\nIt did not comment.\n')).toBe('# Bank sold');
  });
});
