import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuotation } from '../../server/src/links/quotation-match.ts';

const page = `The harbour master, Ilse Brandt, spoke for an hour on Tuesday. “We counted the boats at dawn, and two of them
were missing,” she said. “Nobody on the quay had heard a thing. We'll look for them until the weather turns.” The council
thanked her and rose.`;

describe('a quotation against its source', () => {
  it.each([
    '“We counted the boats at dawn, and two of them were missing”',
    "'we’ll look for them until the weather turns'",
    'We counted the boats … Nobody on the quay had heard a thing.',
    'Nobody [there] had heard a thing',
  ])('finds %s word for word', (quotation) => expect(matchQuotation(quotation, page).kind).toBe('verbatim'));

  it('shows how an altered one differs', () => {
    const match = matchQuotation('“We counted the boats at noon, and three of them were missing”', page);
    expect(match.kind).toBe('altered');
    if (match.kind === 'altered')
      expect(match.difference).toBe(
        'We counted the boats at [-dawn-] {+noon+} and [-two-] {+three+} of them were missing',
      );
  });

  it.each([
    '“The fleet will sail tomorrow whatever happens”',
    '“Boats the at dawn we missing were”',
    '“We are ruined”',
  ])('does not find %s', (quotation) => expect(matchQuotation(quotation, page).kind).toBe('absent'));

  it('finds any run of a page’s own words', () => {
    const words = page.split(/\s+/);
    fc.assert(
      fc.property(fc.nat(words.length - 6), fc.integer({ min: 5, max: 30 }), (start, length) => {
        expect(matchQuotation(words.slice(start, start + length).join(' '), page).kind).toBe('verbatim');
      }),
    );
  });
});
