/** What a page holds beside the writer's words, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import pages from '../lexicon/en/pages.yaml';
import { oneOf } from '../lexicon/lists.ts';
import { shortPattern } from './needs.ts';

const any = (name: string): string => oneOf(pages, name);

/** The whole of a heading over a list of references. */
export const referenceHeading = shortPattern(new RegExp(String.raw`^${any('reference-headings')}\s*:?$`, 'i'));
/** At the beginning of a caption. */
export const captionOpener = shortPattern(new RegExp(String.raw`^${any('caption-openers')}s?\b[^.]{0,10}:`, 'i'));
/** At the end of a caption. */
export const closingCredit = shortPattern(
  new RegExp(String.raw`[.!?]\s+(?:\(?${any('credit-openers')}\b[^.]{0,80}|©[^.]{0,80})$`, 'i'),
);
/** The whole of what editors put in brackets and nobody defines: "sic", "…", "emphasis added". */
export const editorial = shortPattern(
  new RegExp(
    String.raw`^(?:sic|[^\p{L}\p{N}]*|(?:my |our )?${any('editors-did')}(?: ${any('editors-how')})?)[!?.]*$`,
    'iu',
  ),
);
