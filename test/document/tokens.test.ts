import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSentence, splitSentences } from '../../server/src/document/sentences.ts';
import { tokenise } from '../../server/src/document/tokens.ts';

const words = (text: string): string[] => {
  const t = tokenise(text);
  return Array.from({ length: t.count }, (_, i) => text.slice(t.start[i], t.end[i]));
};
const sentences = (text: string): string[] => {
  const t = tokenise(text);
  const s = splitSentences(t, text);
  return Array.from({ length: s.count }, (_, i) =>
    text.slice(t.start[s.first[i] as number], t.end[(s.first[i + 1] as number) - 1]),
  );
};

describe('tokenise', () => {
  it.each([
    ['Roe didn’t say.', ['Roe', 'did', 'n’t', 'say', '.']],
    ["the officials' account", ['the', 'officials', "'", 'account']],
    ['the U.S. envoy paid $1,200.50', ['the', 'U.S.', 'envoy', 'paid', '$', '1,200.50']],
    ["Roe's high-ranking aide, J.P. Poe", ['Roe', "'s", 'high-ranking', 'aide', ',', 'J.P.', 'Poe']],
    ["``No,'' said Roe -- twice...", ['``', 'No', ',', "''", 'said', 'Roe', '--', 'twice', '...']],
    ['see https://example.org/a?b=(c), and @roe', ['see', 'https://example.org/a?b=(c', ')', ',', 'and', '@roe']],
    ['O’Brien’s café', ['O’Brien', '’s', 'café']],
  ])('splits %s', (text, expected) => expect(words(text)).toEqual(expected));

  it('covers every character that is not white space, in order, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const t = tokenise(text);
        let at = 0;
        for (let i = 0; i < t.count; i++) {
          expect(
            text
              .slice(at, t.start[i])
              .replace(/\u200b|\u0085/g, '')
              .trim(),
          ).toBe('');
          expect(t.end[i]).toBeGreaterThan(t.start[i] as number);
          at = t.end[i] as number;
        }
      }),
    );
  });
});

describe('splitSentences', () => {
  it.each([
    ['Mr. Roe met Sen. J. Poe. He left.', ['Mr. Roe met Sen. J. Poe.', 'He left.']],
    ['She left the U.S. The flight was late.', ['She left the U.S.', 'The flight was late.']],
    ['The U.S. Senate voted at 5 p.m. Tuesday.', ['The U.S. Senate voted at 5 p.m. Tuesday.']],
    ['“We lost.” He sat down.', ['“We lost.”', 'He sat down.']],
    ['“Lost?” asked Roe. “Never!”', ['“Lost?” asked Roe.', '“Never!”']],
    ["``We lost.'' He sat down.", ["``We lost.''", 'He sat down.']],
    ['It cost $3.5 million. Roe paid.', ['It cost $3.5 million.', 'Roe paid.']],
  ])('splits %s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('bounds a sentence that does not end', () => {
    const t = tokenise('word '.repeat(10_000));
    const s = splitSentences(t, 'word '.repeat(10_000));
    for (let i = 0; i < s.count; i++)
      expect((s.first[i + 1] as number) - (s.first[i] as number)).toBeLessThanOrEqual(longestSentence);
  });
});
