import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordSet, wordSet } from '../../../server/src/attribution/extraction/word-set.ts';
import { hashWord } from '../../../server/src/document/tokens.ts';

it('has the hashes that a set of them has', () => {
  const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(fc.array(hash), fc.array(hash), (members, others) => {
      const set = new Set(members);
      const words = new WordSet(set);
      for (const one of [...members, ...others]) expect(words.has(one)).toBe(set.has(one));
    }),
  );
});

it('is made of words', () => {
  const words = wordSet(['said', 'told']);
  expect(['said', 'told', 'Said', 'saying'].map((word) => words.has(hashWord(word)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
