import { describe, expect, it } from 'vitest';
import { readDocument } from '../../server/src/document/index.ts';
import { check } from '../../server/src/lint/index.ts';

describe('footnotes', () => {
  const text = 'Crime fell 15%[^2] last year.\n\n[^2]: Police of Valdor, yearbook.\n';
  it('find their definition by its label', () => {
    const { links } = readDocument(text, 'markdown');
    const [mark, definition] = links;
    expect(definition).toMatchObject({ kind: 'definition', label: '^2' });
    expect(text.slice(definition?.text?.start, definition?.text?.end)).toBe('^2');
    expect(mark?.destination).toMatchObject({
      start: definition?.destination?.start,
      end: definition?.destination?.end,
    });
  });
  it('are undefined only where nothing defines them', () => {
    const rules = (words: string) => check(words).findings.map(({ rule }) => rule);
    expect(rules(text)).toEqual([]);
    expect(rules('Crime fell 15%[^3] last year.\n\n[^2]: Police of Valdor, yearbook.\n')).toContain(
      'undefined-reference',
    );
  });
});
