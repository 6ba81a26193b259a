import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, type Language, readDocument, updateDocument } from '../../server/src/document/index.ts';
import { edit, markdown } from './markup.ts';

/** A document as plain data: prose with where each of its units stands. */
const plain = ({ blocks, ...rest }: Document) => ({
  ...rest,
  blocks: blocks.map(({ prose, ...block }) => ({
    ...block,
    text: prose.text,
    source: Array.from({ length: prose.text.length + 1 }, (_, i) => [prose.toSource(i), prose.toSource(i, -1)]),
  })),
});

describe.each(['markdown', 'plaintext', 'html'] as const)('an edited document, as %s', (language: Language) => {
  it.each([{ wikiLinks: false }, { wikiLinks: true }])('is what reading it afresh gives: %j', (options) => {
    fc.assert(
      fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        let text = first;
        let document = readDocument(text, language, options);
        for (const { at, removed, added } of edits) {
          const start = Math.floor(at * text.length);
          const end = Math.min(text.length, start + removed);
          text = text.slice(0, start) + added + text.slice(end);
          document = updateDocument(document, text, { start, end, newLength: added.length });
          expect(plain(document)).toEqual(plain(readDocument(text, language, options)));
        }
      }),
      { numRuns: language === 'markdown' ? 300 : 60 },
    );
  });
});

it('keeps the first letter behind front matter, wherever in the first block something changes', () => {
  const before = `---\npublication: The Northern Courier\nsummary: ${'word '.repeat(60)}\n---\nThe mill\nwill close.\n`;
  const start = before.length - 'close.\n'.length;
  const after = `${before.slice(0, start)}soon ${before.slice(start)}`;
  const read = updateDocument(readDocument(before, 'markdown'), after, { start, end: start, newLength: 5 });
  expect(read.blocks.map(({ prose }) => prose.text)).toEqual(['The mill will soon close.']);
});

it('keeps the words of a page’s other blocks when one of them is edited, for what hangs on them is kept with them', () => {
  const paragraph = (i: number) =>
    `<p>Paragraph ${i} of the <b>harbour</b> &amp; the mill.</p>\n<ul><li>Item ${i}</ul>\n`;
  const before = `<!doctype html><title>Ferry</title>${Array.from({ length: 20 }, (_, i) => paragraph(i)).join('')}`;
  const start = before.indexOf('10 of the');
  const after = `${before.slice(0, start)}number ${before.slice(start)}`;
  const first = readDocument(before, 'html');
  const second = updateDocument(first, after, { start, end: start, newLength: 7 });
  const third = updateDocument(second, before, { start, end: start + 7, newLength: 0 });
  const edited = first.blocks.findIndex(({ prose }) => prose.text.startsWith('Paragraph 10'));
  for (const [one, next] of [
    [first, second],
    [second, third],
  ] as const)
    expect(one.blocks.map(({ prose }, i) => prose === next.blocks[i]?.prose)).toEqual(
      one.blocks.map((_, i) => i !== edited),
    );
});
