/** Primary documents and what tells of them, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../document/needs.ts';
import data from '../lexicon/en/primary-sources.yaml';

const lists = data as Readonly<
  Record<
    'cited' | 'accounts' | 'not-public' | 'retelling-hosts' | 'news-words' | 'retelling-paths' | 'primary-hosts',
    readonly string[]
  >
> & { readonly documents: Readonly<Record<string, readonly string[]>> };

const anyOf = (words: readonly string[]) =>
  patternData(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})s?(?![\\p{L}\\p{N}])`, 'iu'));

/** Words of a link that name a primary document. */
export const document = anyOf(Object.values(lists.documents).flat());
/** Of these and their like, the ones that a sentence rests on: names of laws have a capital there. */
export const cited = patternData(new RegExp(`\\b(?:${lists.cited.join('|')})\\b`, 'u'));
/** Words that say that a link is to somebody's account. */
export const account = anyOf(lists.accounts);
/** Words by which nobody can link a document. */
export const notPublic = patternData(new RegExp(`\\b(?:${lists['not-public'].join('|')})\\b`, 'i'));
export const newsWords = lists['news-words'];
export const retellingHosts = lists['retelling-hosts'];
export const retellingPaths: ReadonlySet<string> = new Set(lists['retelling-paths']);
export const primaryHosts = lists['primary-hosts'];
