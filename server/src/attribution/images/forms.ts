/** Credits of pictures, as the lexicon has their words. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData, shortPattern } from '../../document/needs.ts';
import images from '../../lexicon/en/images.yaml';
import { oneOf } from '../../lexicon/lists.ts';

const any = (name: string): string => oneOf(images, name);

export const credit = patternData(
  new RegExp(
    String.raw`(?:\b(?:${any('before-credits')} )?${any('credit-openers')}\b(?:\s${any('credited-by')})?\s?[:/|–—-]?\s*|©\s*|\bvia\s)[^.\n]{0,120}|\((?:[A-Z][A-Za-zÀ-ɏ.&' ]+)\/(?:[A-Z][A-Za-zÀ-ɏ.&' ]+)\)|\b\p{Lu}[A-Za-zÀ-ɏ.' -]+ ?\/ ?\p{Lu}[A-Za-zÀ-ɏ.&' -]+`,
    'iu',
  ),
);
/** The whole of a credit. */
export const ownerless = shortPattern(
  new RegExp(
    String.raw`^\W*(?:${any('kinds')}s?\W*(?:via|by|from|courtesy)?\W*)?(?:the )?${any('ownerless')}\W*$`,
    'i',
  ),
);
/** At the beginning of the line under a picture. */
export const captionOpener = shortPattern(new RegExp(String.raw`^\W*${any('caption-openers')}`, 'i'));
/** In an address. */
export const furniture = shortPattern(new RegExp(String.raw`(?:^|[/_\-.])${any('furniture')}s?(?:[/_\-.]|$)`, 'i'));
/** In an alternative text. */
export const furnitureName = shortPattern(
  new RegExp(String.raw`^${any('furniture-names')}\b|\b${any('furniture-names')}$`, 'i'),
);
