/** How headlines give claims, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData, shortPattern } from '../document/needs.ts';
import headlines from '../lexicon/en/headlines.yaml';
import { oneOf } from '../lexicon/lists.ts';

/** A label and the headline that it stands before; its group is the label. */
export const labelled = patternData(
  new RegExp(String.raw`^\W*(${oneOf(headlines, 'labels')})\s?(?::|\||\s[–—-])\s*\S+ \S+`, 'iu'),
);
/** Before quotation marks. */
export const term = shortPattern(new RegExp(String.raw`\b${oneOf(headlines, 'terms')}\s*$`, 'i'));
