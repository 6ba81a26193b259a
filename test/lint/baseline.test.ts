import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprints, type KnownFinding, knownFinding, newFindings } from '../../server/src/lint/index.ts';

/** Findings on every occurrence of "officials said". */
function remembered(path: string, text: string): KnownFinding[] {
  const found = [...text.matchAll(/officials said/g)].map(({ index, 0: words }) => ({
    rule: 'anonymous-source',
    start: index,
    end: index + words.length,
  }));
  const prints = fingerprints(text, found);
  return found.map((finding, i) => knownFinding(path, text, { ...finding, fingerprint: prints[i] ?? '' }));
}

const fresh = (before: string, after: string) =>
  newFindings(remembered('a.md', after), new Set(remembered('a.md', before)), new Set());

const paragraph = 'The officials said rain was near.';

describe('what a baseline knows', () => {
  it('is known again among edits around it', () => {
    expect(fresh(paragraph, `# New title\r\n\r\nMore.\r\n\r\n${paragraph}\r\n\r\nEnd.`)).toEqual([]);
    expect(fresh(`One.\n\n${paragraph}\n\nTwo.`, `Two.\n\n${paragraph}\n\nOne.`)).toEqual([]);
    expect(fresh(paragraph, paragraph.replace('rain was near', 'snow is due'))).toEqual([]);
  });

  it('is known again on one endless line, whatever is written far away on it', () => {
    const line = `${'Rain fell. '.repeat(2000)}The officials said no. ${'Rain fell. '.repeat(2000)}`;
    expect(remembered('a.md', `Snow. ${line}`)).toEqual(remembered('a.md', `${line} Snow.`));
    expect(fresh(line, `Snow. ${line} Other officials said yes.`)).toEqual([1]);
  });

  it('accounts for one finding each', () => {
    expect(fresh(paragraph, `${paragraph}\n\n${paragraph}`)).toEqual([1]);
    expect(fresh(paragraph, `Other officials said no.\n\n${paragraph}`)).toEqual([0]);
  });

  it('follows a renamed article, and no other', () => {
    const orphans = new Set(remembered('old.md', paragraph));
    expect(newFindings(remembered('new.md', paragraph), new Set(), orphans)).toEqual([]);
    expect(orphans.size).toBe(0);
    expect(newFindings(remembered('more.md', paragraph), new Set(), orphans)).toEqual([0]);
  });

  it('is never more than it was: of a text’s own findings none is new, of n more n are', () => {
    const line = fc.constantFrom('The officials said no.', 'Rain fell.', 'officials said yes, officials said no', '');
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, added) => {
        const text = before.join('\n');
        expect(fresh(text, text)).toEqual([]);
        const count = (all: string[]) => remembered('a.md', all.join('\n')).length;
        expect(fresh(text, [...added, ...before].join('\n'))).toHaveLength(count(added));
      }),
    );
  });
});
