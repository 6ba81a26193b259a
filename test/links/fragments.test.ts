import fc from 'fast-check';
import Slugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { slugsOf } from '../../server/src/links/fragments.ts';

describe('fragments of headings', () => {
  it('are GitHub’s, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '-', '1', '_', '.', 'é', '🚢', '\t') }),
      fc.constantFrom('Methods', 'Methods 1', 'methods-1', '__proto__', 'Who says so — and why?'),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (headings) => {
        const slugger = new Slugger();
        expect(slugsOf(headings)).toEqual(headings.map((heading) => slugger.slug(heading)));
      }),
    );
  });
});
