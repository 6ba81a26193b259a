/** Groups that a reader cannot find, as the lexicon has them. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../document/needs.ts';
import groups from '../lexicon/en/groups.yaml';
import { oneOf, setOf } from '../lexicon/lists.ts';

/** The whole of a source's words: words of one list, then one of another. */
const whole = (before: string, nouns: string, behind = '') =>
  shortPattern(new RegExp(`^(?:${oneOf(groups, before)} )*${oneOf(groups, nouns)}${behind}$`, 'i'));

export const crowd = whole('before-crowds', 'crowds', `(?: ${oneOf(groups, 'behind-crowds')} [^,;:]{1,40})?`);
export const viewHolders = whole('before-view-holders', 'view-holders');
/** What they do together, in dictionary form. */
export const views = setOf(groups, 'views');

export const peopleForOne = whole('before-people-for-one', 'people-for-one');
/** The whole of a source's words; its group is the noun. */
export const worksForOne = shortPattern(
  new RegExp(`^(?:${oneOf(groups, 'before-works-for-one')} )*(${oneOf(groups, 'works-for-one')})$`, 'i'),
);
/** What one of several works is called, by the plural. */
export const oneOfWorks: ReadonlyMap<string, string> = new Map(
  Object.entries((groups as { 'one-of-works': { pairs: Readonly<Record<string, string>> } })['one-of-works'].pairs),
);

/** The whole of a source's words, in lower case. */
export const pronominal = setOf(groups, 'pronominal');

/** Behind a noun for people. */
export const tellingMore = shortPattern(
  new RegExp(String.raw`[,(]|\s(?:${oneOf(groups, 'telling-more')}|[A-Za-zÀ-ɏ]+ing)\s`, 'iu'),
);
/** A number before a noun, in lower case. */
export const counted = shortPattern(new RegExp(String.raw`\d|\b${oneOf(groups, 'counts')} \b`));
/** At the end of words up to their head noun: a plural. */
export const plural = shortPattern(new RegExp(`(?:[^s]s|(?:ss|x|ch|sh)es|${oneOf(groups, 'plurals')})$`, 'i'));
