/** Passages set apart as quotations, as the lexicon has their words. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../document/needs.ts';
import quotations from '../lexicon/en/quotations.yaml';
import { oneOf } from '../lexicon/lists.ts';

/** Notes that a page sets in the same way: "[!NOTE]", "Note:", "Update:". */
export const note = shortPattern(new RegExp(String.raw`^\W*(?:\[?!\w+\]?|${oneOf(quotations, 'notes')})\b`, 'i'));
/** What leads to a quotation, by its end, or has somebody in it. */
export const leads = shortPattern(
  new RegExp(String.raw`:\s*$|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b${oneOf(quotations, 'leads')}\b`, 'u'),
);
