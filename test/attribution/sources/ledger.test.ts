import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseBlock, emptyCarry } from '../../../server/src/attribution/extraction/index.ts';
import {
  mentionsOf,
  type ReadBlock,
  resolveSources,
  spellingsOf,
} from '../../../server/src/attribution/sources/index.ts';
import { readDocument } from '../../../server/src/document/index.ts';
import { tell } from './told.ts';

/** The ledger of an article: each entry's name, and the words of its spellings. */
function ledgerOf(article: string): Record<string, string[]> {
  const { ledger, blocks, spellings } = tell(article);
  const wordsAt = ({ block, start, end }: { block: number; start: number; end: number }) =>
    blocks[block]?.analysis.text.slice(start, end) ?? '';
  return Object.fromEntries(ledger.map((entry) => [entry.name, [...new Set(spellings(entry).map(wordsAt))]]));
}

describe('spellings of one name', () => {
  test('a letter more or less is one person', () =>
    expect(ledgerOf('[Masud Lundgren] {said} so. [Massud Lundgren] {denied} it.')).toEqual({
      'Masud Lundgren': ['Masud Lundgren', 'Massud Lundgren'],
    }));
  test('so is a middle name, and a surname alone', () =>
    expect(ledgerOf('[John Q. Poe] {said} so. [John Poe] {denied} it, and [Poe] {left} it at that.')).toEqual({
      'John Q. Poe': ['John Q. Poe', 'John Poe', 'Poe'],
    }));
  test('and a name without its accents', () =>
    expect(Object.keys(ledgerOf('[Åsa Brändström] {said} so. [Brandstrom] {denied} it.'))).toEqual(['Åsa Brändström']));
  test('two people of one surname stay two', () =>
    expect(Object.keys(ledgerOf('[Jane Roe] {said} so. [John Roe] {denied} it.'))).toEqual(['Jane Roe', 'John Roe']));
  test('a title tells which of two', () =>
    expect(tell('Jane Roe met John Roe. [Mr. Roe] {said} so.').sources[0]?.name).toBe('John Roe'));
  test('one given name in two transliterations is one person', () =>
    expect(Object.keys(ledgerOf('[Mohamad Lund] {said} so. [Mohammed Lund] {denied} it.'))).toEqual(['Mohamad Lund']));
  test('Martin and Martina are two', () =>
    expect(Object.keys(ledgerOf('[Martin Roe] {said} so. [Martina Roe] {denied} it.'))).toEqual([
      'Martin Roe',
      'Martina Roe',
    ]));
  test('a particle opens a last name', () =>
    expect(Object.keys(ledgerOf('[Carl de Poe] {said} so. [De Poe] {denied} it.'))).toEqual(['Carl de Poe']));
  test('short names that differ in a letter stay two', () =>
    expect(Object.keys(ledgerOf('[Tim Roe] {said} so. [Tom Roe] {denied} it.'))).toEqual(['Tim Roe', 'Tom Roe']));
  test('pronouns and descriptions are mentions, and no spellings', () => {
    const { ledger, spellings, mentions } = tell('Mayor [Jane Roe] {said} so. [She] {laughed}. [The mayor] {left}.');
    expect(ledger).toHaveLength(1);
    expect(ledger.flatMap(spellings)).toHaveLength(1);
    expect(ledger.flatMap(mentions)).toHaveLength(3);
  });
});

/** Reads a text as the product does, its attributions found. */
function readBlocks(text: string): ReadBlock[] {
  let carry = emptyCarry;
  return readDocument(text, 'plaintext').blocks.map((block, index) => {
    const analysis = analyseBlock(block.prose.text, block.kind, carry);
    carry = analysis.carryOut;
    return { block, index, analysis };
  });
}

const words = fc.constantFrom(
  ...'Jane Roe John Poe said that the minister told officials , . “ ” she he they it who according to a spokesman for Norda Lines ( NHA ) – and of The UN 36 percent some @norda al-Masri'.split(
    ' ',
  ),
  '\n\n',
  '’s',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 80 }).map((w) => w.join(' ')),
);

describe('whatever the text', () => {
  test('each source has an entry, and each place stands in its block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = readBlocks(text);
        const reading = resolveSources(blocks);
        const { ledger, resolved } = reading;
        expect(resolved).toHaveLength(blocks.length);
        for (const source of resolved.flat()) if (source) expect(ledger[source.entry]).toBeDefined();
        for (const entry of ledger) {
          const spellings = spellingsOf(reading, entry);
          for (const places of [spellings, mentionsOf(reading, entry, spellings)]) {
            let [last, block] = [0, 0];
            for (const place of places) {
              expect(place.start).toBeLessThan(place.end);
              expect(place.end).toBeLessThanOrEqual(blocks[place.block]?.analysis.text.length ?? -1);
              expect(place.block > block || (place.block === block && place.start >= last)).toBe(true);
              [last, block] = [place.end, place.block];
            }
          }
        }
      }),
    );
  });

  test('blocks read before give the same as blocks read afresh', () => {
    fc.assert(
      fc.property(texts, texts, (kept, edited) => {
        const before = readBlocks(kept);
        resolveSources(before);
        const mixed = [...before, ...readBlocks(edited)];
        const fresh = [...readBlocks(kept), ...readBlocks(edited)];
        const again = resolveSources(mixed);
        const { ledger, resolved } = resolveSources(fresh);
        expect(again.resolved).toEqual(resolved);
        expect(again.ledger).toEqual(ledger);
      }),
    );
  });
});
