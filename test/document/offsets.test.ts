import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMarkdown } from '../../server/src/document/entities.ts';
import { type Document, type Language, type Link, readDocument } from '../../server/src/document/index.ts';
import { markdown } from './markup.ts';

const inside = (document: Document, { start, end }: { start: number; end: number }) =>
  start >= 0 && start <= end && end <= document.text.length;

/** What must hold of a document whatever its text. */
function holds(document: Document): void {
  const { text, blocks, links } = document;
  let last = 0;
  for (const { start, end, prose } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
    let before = -1;
    for (let i = 0; i <= prose.text.length; i++) {
      const at = start + prose.toSource(i);
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(end);
      before = at;
    }
  }
  for (const link of links) {
    expect(inside(document, link)).toBe(true);
    if (link.text) expect(inside(document, link.text)).toBe(true);
    if (link.destination) expect(inside(document, link.destination)).toBe(true);
  }
}

/** Letters of the prose stand in the source where it says; what is written with markup for them begins there. */
function wordsStandWhereTheySay({ text, blocks }: Document): void {
  for (const { start, prose } of blocks)
    for (const match of prose.text.matchAll(/[a-zа-я]{3,}/gi)) {
      const from = start + prose.toSource(match.index);
      const to = start + prose.toSource(match.index + match[0].length, -1);
      expect(text.slice(from, to)).toBe(match[0]);
    }
}

const isWritten = ({ kind, destination, label }: Link) =>
  destination && ['inline', 'autolink', 'image', 'bare'].includes(kind) && label === null;

describe('offsets', () => {
  it('are those of the original text, through emphasis, links, entities, escapes, line ends and astral characters', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const document = readDocument(text, 'markdown');
        holds(document);
        wordsStandWhereTheySay(document);
        for (const link of document.links) {
          if (!isWritten(link) || !link.destination) continue;
          const { start, end, value } = link.destination;
          expect(decodeMarkdown(text.slice(start, end)).replace(/^www\./, 'http://www.')).toBe(value);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(['markdown', 'html', 'plaintext'] as const)('hold for any text at all as %s', (language: Language) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), markdown), (text) => {
        holds(readDocument(text, language));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a *tilted* word', 'tilted', 'tilted'],
    ['a [linked *deep*](x) word', 'linked deep', 'linked *deep'],
    ['Roth &amp; Sons', '&', '&amp;'],
    ['caf&eacute; &#x1F6A2; left', 'café', 'caf&eacute;'],
    ['a \\*starred\\* word', '*starred*', '\\*starred\\*'],
    ['one\r\ntwo', 'one two', 'one\r\ntwo'],
    ['> one\n> two', 'one two', 'one\n> two'],
    ['𝔘 **🚢** x', '🚢', '🚢'],
    ['one  \ntwo', 'one two', 'one  \ntwo'],
    ['an `x` here', 'an \uFFFC here', 'an `x` here'],
  ])('of %j: %j is %j', (text, words, source) => {
    const [block] = readDocument(text, 'markdown').blocks;
    const at = block?.prose.text.indexOf(words) ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    const from = (block?.start ?? 0) + (block?.prose.toSource(at) ?? 0);
    const to = (block?.start ?? 0) + (block?.prose.toSource(at + words.length, -1) ?? 0);
    expect(text.slice(from, to)).toBe(source);
  });
});
