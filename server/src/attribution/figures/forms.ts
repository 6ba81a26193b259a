/** The forms of figures, as the lexicon has their words. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../document/needs.ts';
import statistics from '../../lexicon/en/statistics.yaml';
import { oneOf } from '../../lexicon/lists.ts';

const any = (...names: readonly string[]): string => oneOf(statistics, ...names);

const NUMBER = String.raw`\d[\d,.\u00a0]*`;
const SMALL = any('numbers');
const SCALE = any('scales');
const FRACTION = `${any('fractions')}s?`;
const NEAR = `(?:${any('near')} )?`;

/** Kinds of figure, each by its form. The unit or the form makes the statistic: a bare number is none. */
const FORMS = [
  String.raw`${NUMBER}\s?(?:%|per ?cent\b|percentage points?\b)`,
  String.raw`[$€£¥]\s?${NUMBER}(?:\s?(?:k|m|bn|tn|${SCALE})\b)`,
  String.raw`\b${NUMBER}\s(?:${SCALE})\b(?!\s(?:years? ago|BC|miles|kilomet))`,
  String.raw`\b${any('many')} of ${any('large')}\b`,
  String.raw`\b(?:tens|hundreds|thousands|millions|billions) of (?=[A-Za-zÀ-ɏ])|\b(?:tens|hundreds) of thousands\b`,
  String.raw`\b(?:${SMALL}|${NUMBER}) (?:in|out of)(?: every)? (?:${SMALL}|\d[\d,]*)\b(?! ${any('periods')}s?\b)`,
  String.raw`\b${any('rounding')} (?:\d{1,3}(?:,\d{3})+|\d{4,})(?= [A-Za-zÀ-ɏ])`,
  String.raw`\b(?:${any('rounding')}|as many as) \d{2,3} (?:\p{Ll}+ )?${any('counted')}\b`,
  String.raw`\b(?:\d{1,3}(?:,\d{3})+|\d{5,}) (?:\p{Ll}+ )?${any('counted', 'counted-by-thousands')}\b`,
  String.raw`\b(?:half|(?:a|one|two|three)[ -]${FRACTION}) of (?:all|every|its|their|the (?:\p{Ll}+[’']s |\p{Ll}+ )?\p{Ll}+s\b(?! ago)|(?:the )?${any('wholes')}\b|\p{Ll}+s\b)`,
  String.raw`\b${any('changes')} by ${NEAR}half\b`,
  String.raw`\b${any('multiplied')}\b(?! (?:back|over|down|as)\b)`,
  String.raw`\b(?:by|${any('changes-past')}) (?:by )?${NEAR}(?:a|one|two|three) (?:half|${FRACTION})\b`,
];
/** A figure. */
export const figure = patternData(new RegExp(FORMS.join('|'), 'giu'));

/** What a reader can see or look up without a source: the market's close, a product's own terms. */
export const selfEvident = patternData(
  new RegExp(String.raw`\b${any('market')}\b[^.]*\b${any('market-close')}\b|\b${any('ingredients')}\b`, 'i'),
);
/** A statistic has a digit or one of these. */
export const hint = patternData(
  new RegExp(
    String.raw`\d|\b(?:${any('many')}|one|two|three|four|five|nine|${any('multiplied')}|half|${any('fractions')})\b`,
    'i',
  ),
);

/** A figure's own year: "as of 2019", "latest figures (2014)". One of its groups is the year. */
export const asOf = patternData(
  new RegExp(
    String.raw`\bas of (?:\p{Lu}[A-Za-zÀ-ɏ]+ )?((?:19|20)\d\d)\b|\b${any('latest')} (?:[A-Za-zÀ-ɏ-]+ ){0,2}${any('dated')}(?: available)?[ ,]*(?:\(|\[|from |for |of |in )((?:19|20)\d\d)\b`,
    'giu',
  ),
);
/** Words of how things stand now. */
export const ofNow = patternData(new RegExp(String.raw`\b${any('now')}\b`, 'i'));
