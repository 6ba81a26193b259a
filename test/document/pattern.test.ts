import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as credits from '../../server/src/attribution/credits/forms.ts';
import * as disclosure from '../../server/src/attribution/disclosure/forms.ts';
import { seen } from '../../server/src/attribution/extraction/cues/seen-forms.ts';
import * as figures from '../../server/src/attribution/figures/forms.ts';
import { namesSomeBehind, namesSomeWithin } from '../../server/src/attribution/flags/flag-forms.ts';
import { verdict } from '../../server/src/attribution/flags/opinion-forms.ts';
import * as images from '../../server/src/attribution/images/forms.ts';
import { namesAWork } from '../../server/src/attribution/quotations/forms.ts';
import * as relays from '../../server/src/attribution/relays/forms.ts';
import { openers } from '../../server/src/attribution/relays/openers.ts';
import { beginsWithCapital, lettersIn } from '../../server/src/document/letters.ts';
import { needsOf, patternData } from '../../server/src/document/needs.ts';
import { hasNeeds, Pattern, type PatternData } from '../../server/src/document/pattern.ts';
import * as primarySources from '../../server/src/rules/primary-source-forms.ts';

/** Texts of few different characters, so that expressions match in them: plain ones, accents, capitals of other scripts. */
const text = fc.string({
  unit: fc.constantFrom(...'aZbdes.,:-’“” \n', 'É', 'ß', 'Ж', 'ж', 'ſ', 'K', '𝐀', '٣', '\u0301', '–', '1'),
  maxLength: 24,
});

describe('a pattern', () => {
  it.each([
    /^\P{L}*(?:\p{Lu}|\d)/u,
    /\b(?:as|be)\b|\b\p{Lu}\p{Ll}+/u,
    /[.,—–-]\P{L}*$/u,
    /(?:^|(?<=[.”"]\s))(?=[\p{Lu}[(*_—–-]|bed )/gu,
    /^[A-Za-zÀ-ɏ’'-]+ (?:[\p{L}\d'’-]+\s){0,5}?/iu,
    /(?<![A-Za-zÀ-ɏ-])as(?![A-Za-zÀ-ɏ-])/giu,
    /[\p{M}.'’]/gu,
    /[^\p{L}\s]+[\P{L}]/u,
  ])('finds what the expression %s finds', (expression) => {
    fc.assert(
      fc.property(text, (string) => {
        const pattern = Pattern.of(expression);
        const { lastIndex } = expression;
        if (expression.global)
          expect([...pattern.all(string)].map(String)).toEqual([...string.matchAll(expression)].map(String));
        else expect(pattern.exec(string)?.slice()).toEqual(expression.exec(string)?.slice());
        expression.lastIndex = lastIndex;
      }),
      { numRuns: 400 },
    );
  });

  it('takes its words in any case, and none where there are none', () => {
    const pattern = new Pattern(patternData(/\b(?:briefed|close) (?:on|to)\b/i));
    expect(pattern.test('Two people CLOSE TO the owner')).toBe(true);
    expect(pattern.test('Two people closed the yard')).toBe(false);
    expect(needsOf('\\d+(?:st|nd)?')).toBeNull();
    expect(needsOf('(?:[Rr]eport|story)(?:ed)? by')).toEqual({ all: [' by', { any: ['report', 'story'] }] });
    expect(needsOf('re(?=p)port(?!ed)')).toBe('report');
  });
});

/** True for a pattern that asks for words before it is tried. */
const asksForWords = (form: [string, unknown]): form is [string, PatternData] =>
  typeof form[1] === 'object' && form[1] !== null && 'needs' in form[1] && form[1].needs !== null;

const shipped: [string, PatternData][] = [
  ...Object.entries(credits).flatMap(([name, forms]) =>
    forms.flatMap(({ near, whole }, i): [string, PatternData][] => [
      [`${name} ${i + 1}`, near],
      [`${name} ${i + 1}, whole`, whole],
    ]),
  ),
  ...[disclosure, figures, images, primarySources, relays].flatMap((forms) =>
    Object.entries(forms).filter(asksForWords),
  ),
  ['seen', seen],
  ['names some behind', namesSomeBehind],
  ['names some within', namesSomeWithin],
  ['verdict', verdict],
  ['names a work', namesAWork],
  ...openers.map(([reach, data], i): [string, PatternData] => [`opener ${i}, ${reach}`, data]),
];

/** Without what looks around, which no generator knows; such an expression matches more. */
const loosened = ({ source }: PatternData): RegExp =>
  new RegExp(source.replace(/\(\?<?[!=](?:[^()[\]]|\[[^\]]*\]|\([^()]*\))*\)|\\b/g, '').replace(/\\p\{L[ul]?\}/g, 'A'));

describe('the words that a shipped pattern needs', () => {
  it.each(shipped)('%s: stand in whatever it matches', (_, data) => {
    fc.assert(
      fc.property(fc.stringMatching(loosened(data)), (string) => hasNeeds(string, data)),
      { numRuns: 200 },
    );
  });
});

describe('letters', () => {
  it('are told as Unicode tells them', () => {
    fc.assert(
      fc.property(text, (string) => {
        expect(beginsWithCapital(string)).toBe(/^\P{L}*\p{Lu}/u.test(string));
        expect(lettersIn(string)).toBe(string.replace(/\P{L}/gu, '').length);
      }),
    );
  });
});
