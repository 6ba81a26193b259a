/** How documents that somebody saw are told of. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../../document/needs.ts';
import cues from '../../../lexicon/en/cues.yaml';

const words = (key: string): string => ((cues as Record<string, string>)[key] ?? '').trim().split(/\s+/).join('|');

/** At the end of what stands before a source: a document at the head of its clause, and how somebody came by it. */
export const seen = patternData(
  new RegExp(
    String.raw`(?:^|[.,;:“"]\s*|\s(?:but|and|while|that)\s)((?:[\p{L}\d'’-]+\s){0,5}?(?:${words('seen-documents')}))\s(?:(?:${words('seen-by')})\s(?:exclusively\s)?(?:by|to)\s)$`,
    'iu',
  ),
);
