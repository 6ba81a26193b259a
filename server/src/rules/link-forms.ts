/** What links say in their words, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../document/needs.ts';
import links from '../lexicon/en/links.yaml';
import { oneOf } from '../lexicon/lists.ts';

/** Words that promise a page of its own: "report", "study", "filing". */
export const promisesPage = shortPattern(new RegExp(String.raw`\b${oneOf(links, 'page-promises')}\b`, 'i'));
/** "Back to top" and its like point at the page's head on purpose. */
export const toTop = shortPattern(new RegExp(String.raw`^\W*${oneOf(links, 'to-top')}\W*$`, 'i'));
