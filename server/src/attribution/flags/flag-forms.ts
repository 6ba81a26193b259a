/** What flags are read off, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData, shortPattern } from '../../document/needs.ts';
import claims from '../../lexicon/en/claims.yaml';
import headlines from '../../lexicon/en/headlines.yaml';
import { oneOf, setOf } from '../../lexicon/lists.ts';

/** What an outlet does with the news rather than report it, in dictionary form. */
export const newsHandling = setOf(claims, 'news-handling');

/** "Critics, including Jane Roe": behind the words for the group. */
export const namesSomeBehind = patternData(
  new RegExp(String.raw`^[^.;]{0,60}?,? ?\(?${oneOf(claims, 'naming-some')}\b[^.;]{0,30}?\s\p{Lu}[A-Za-zÀ-ɏ]+`, 'u'),
);
/** The same within them. */
export const namesSomeWithin = patternData(
  new RegExp(String.raw`\b${oneOf(claims, 'naming-within')}\b.*\s\p{Lu}[A-Za-zÀ-ɏ]+`, 'u'),
);

/** At the end of a headline's source: "Leaked **memo**: …". */
export const namesDocument = shortPattern(new RegExp(String.raw`\b${oneOf(headlines, 'documents')}$`, 'i'));
/** Behind a headline's source: "Report: **third quarter** of 2025" is the title of a document. */
export const documentTitle = shortPattern(
  new RegExp(String.raw`^(?:q[1-4]\b|${oneOf(headlines, 'titles')}|(?:19|20)\d\d\b)`, 'i'),
);
/** The same: "Documents: **how** to request them". */
export const question = shortPattern(new RegExp(String.raw`^${oneOf(headlines, 'questions')}\b`, 'i'));

/** Before a source: "trains **to** Norda". */
export const towardsPlace = shortPattern(
  new RegExp(String.raw`\b${oneOf(claims, 'towards-places')}\s(?:the\s)?$`, 'i'),
);
/** Behind a cue: "Paris said **yes**". */
export const answer = shortPattern(new RegExp(String.raw`^\s+${oneOf(claims, 'answers')}\b`));
/** At the end of the words for a source. */
export const records = shortPattern(new RegExp(String.raw`\b${oneOf(claims, 'records')}$`, 'i'));
/** What records do, in dictionary form. */
export const recordsTell = setOf(claims, 'records-tell');
