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
