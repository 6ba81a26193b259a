import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../server/src/attribution/index.ts';
import { type Document, readDocument, updateDocument } from '../../server/src/document/index.ts';
import { inspectLinks } from '../../server/src/links/index.ts';

const paragraphs = [
  'The mill will close, two officials told the Harbour Gazette on Monday.',
  '“We were never asked,” said Edda Marrin, who leads the council. “Nobody',
  'listened to us.”',
  'Critics, including [Jana Roth](https://roth.vd/2026/toll), say the toll is too high.[^1]',
  'The agency quoted a diplomat as saying the talks were over, according to state media.',
  'She asked not to be named for fear of losing her job.',
  '> Nothing is lost, he reportedly said.',
  '# Mill to close – NYT',
  'AFP contributed reporting.',
  '[^1]: Roth, “Tolls”, 2026, https://roth.vd/tolls.pdf',
];
const scraps = [
  'said',
  ' “',
  '”',
  '\n\n',
  ' according to Reuters',
  'He ',
  '.',
  '[',
  '](#)',
  ' anonymous',
  '\n',
  ' – CNN',
  '#',
];

/** An article as data, without the caches behind it. */
function facts(document: Document) {
  const { attributions, sources, quotations, reasons } = readArticle(document, inspectLinks(document), {
    publication: ['The Northern Courier'],
  });
  return { attributions, sources, quotations, reasons };
}

describe('reading an article that came from another by edits', () => {
  it('gives what reading it afresh gives', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.integer({ min: 0, max: 40 }),
      insert: fc.oneof(fc.constantFrom(...scraps, ...paragraphs), fc.string({ maxLength: 6 })),
    });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 8 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('markdown', 'plaintext', 'html' as const),
        (parts, edits, language) => {
          let text = parts.join('\n\n');
          let document = readDocument(text, language);
          facts(document);
          for (const { at, remove, insert } of edits) {
            const start = at % (text.length + 1);
            const end = Math.min(text.length, start + remove);
            text = text.slice(0, start) + insert + text.slice(end);
            document = updateDocument(document, text, { start, end, newLength: insert.length });
            expect(facts(document)).toEqual(facts(readDocument(text, language)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
