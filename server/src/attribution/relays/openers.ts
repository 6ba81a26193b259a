/** What introduces an outlet. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../document/needs.ts';
import type { PatternData } from '../../document/pattern.ts';
import relays from '../../lexicon/en/relays.yaml';
import { oneOf } from '../../lexicon/lists.ts';

/** How firmly a phrase belongs to who speaks: `near` only beside the cue or the source, `far` anywhere
 * in the sentence, `end` where it closes the clause of a verb that takes a listener ("confirmed the sale to …"). */
export type Reach = 'near' | 'far' | 'end';

const any = (name: string): string => oneOf(relays, name);

/** Up to a number of further words, of which none begins as these do. */
const further = (most: number, unlike: string): string => `(?: (?!${unlike})[A-Za-zÀ-ɏ’'-]+){0,${most}}`;

/** What introduces an outlet: the words before it, and how firmly they bind. Longer ones stand first. */
const WORDS: readonly (readonly [Reach, string])[] = [
  ['far', `(?:${any('interview-kinds')} )*interviews?,?${further(6, 'with|on|to|for|by')} ${any('interview-ends')}`],
  ['far', `(?:in|during|over) (?:an?|the|his|her|their) (?:${any('interview-kinds')} )*${any('conversations')} with`],
  ['far', `${any('pieces')}${further(3, 'in|for|on|to|by|with')} ${any('piece-ends')}`],
  ['far', `${any('utterances')}${further(3, 'to|on|with|in|for|by|at|carried|published')} ${any('utterance-ends')}`],
  ['far', `(?:first |widely |originally |also )?${any('published-participles')}${further(3, 'by|in|on')} (?:by|in|on)`],
  ['near', `${any('speaking-to')}${further(3, 'to|with|on|in|for|at|before')} (?:to|with|on|in|for|at)`],
  ['near', `${any('appearing-on')}${further(3, 'to|with|on|in|for|at|before')} (?:with|on|in|for|at)`],
  ['near', any('telling')],
  ['far', `${any('parts')} of`],
  ['far', '(?:via|per)'],
  ['end', 'to'],
  ['near', '(?:on|in|during|for)'],
];
/** The same as expressions, apart from other words. */
export const openers: readonly (readonly [Reach, PatternData])[] = WORDS.map(([reach, words]) => [
  reach,
  patternData(new RegExp(`(?<![A-Za-zÀ-ɏ-])${words}(?![A-Za-zÀ-ɏ-])`, 'giu')),
]);
