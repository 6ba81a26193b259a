/** What stands before links, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../../document/needs.ts';
import links from '../../lexicon/en/links.yaml';
import { oneOf } from '../../lexicon/lists.ts';

/** Before a link that is a sentence of its own: "… at noon. (", "… Source: ". */
export const beforeAlone = shortPattern(
  new RegExp(String.raw`[.!?][”"’')\]]*\s+[([]?$|\b${oneOf(links, 'source-labels')}\s*:?\s*$`, 'i'),
);
