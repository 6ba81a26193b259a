/** Words that tell the kind of a text, by their hashes. Plain data, which the build works out (see `build-plugins.mjs`). */
import { hashWord } from '../../document/tokens.ts';
import genres from '../../lexicon/en/genres.yaml';

const hashes = (list: string): number[] =>
  ((genres as Readonly<Record<string, string>>)[list] ?? '').trim().split(/\s+/).map(hashWord);

/** Verbs that steps of instructions begin with. */
export const instructionVerbs: ReadonlySet<number> = new Set(hashes('instructions'));
/** What single words count for; of several the last given. */
export const tellingWords: ReadonlyMap<number, 'reader' | 'narrator' | 'ties'> = new Map([
  ...hashes('readers').map((hash) => [hash, 'reader'] as const),
  ...hashes('narrators').map((hash) => [hash, 'narrator'] as const),
  ...hashes('calendar').map((hash) => [hash, 'ties'] as const),
]);
