/** Words around quotations, as the lexicon has them. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData, shortPattern } from '../../document/needs.ts';
import calendar from '../../lexicon/en/calendar.yaml';
import quotations from '../../lexicon/en/quotations.yaml';
import { oneOf, setOf, wordsOf } from '../../lexicon/lists.ts';

/** Any word of these lists, with a capital. */
const capitalised = (file: unknown, ...names: readonly string[]): string =>
  names
    .flatMap((name) => wordsOf(file, name))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');

/** At the end of what stands before the name of a work, a term or a slogan. */
export const namesAWork = patternData(
  new RegExp(String.raw`\b${oneOf(quotations, 'before-works')}\b(?:[,:]|\s[A-Za-zÀ-ɏ]+){0,3}\s*$`, 'iu'),
);
/** At the end of what stands before what somebody thinks of something. */
export const calling = shortPattern(new RegExp(String.raw`\b${oneOf(quotations, 'calling')}\s*$`, 'i'));
export const smallInTitles = setOf(quotations, 'small-in-titles');
/** A pronoun, or a name. */
export const person = shortPattern(
  new RegExp(
    String.raw`\b(?:${wordsOf(quotations, 'people').join('|').replace(/\bi\b/, 'I')})\b|\b(?!${capitalised(calendar, 'weekdays', 'months')})\p{Lu}\p{Ll}+`,
    'u',
  ),
);
/** A word with a capital that could be a name: not one that only opens its sentence. */
export const maybeName = patternData(
  new RegExp(String.raw`\b(?!(?:${capitalised(quotations, 'sentence-openers')})\b)\p{Lu}\p{Ll}+`, 'u'),
);
