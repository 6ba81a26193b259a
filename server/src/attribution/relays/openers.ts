/** What introduces an outlet. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../document/needs.ts';
import type { PatternData } from '../../document/pattern.ts';

/** How firmly a phrase belongs to who speaks: `near` only beside the cue or the source, `far` anywhere
 * in the sentence, `end` where it closes the clause of a verb that takes a listener ("confirmed the sale to …"). */
export type Reach = 'near' | 'far' | 'end';

/** What introduces an outlet: the words before it, and how firmly they bind. Longer ones stand first. */
const WORDS: readonly (readonly [Reach, string])[] = [
  [
    'far',
    String.raw`(?:exclusive |recent |phone |telephone |television |tv |radio |email |rare |brief |wide-ranging |joint |separate )*interviews?,?(?: (?!with|on|to|for|by)[A-Za-zÀ-ɏ’'-]+){0,6} (?:with|on|to|for|by|aired on|broadcast on|published in|published by)`,
  ],
  [
    'far',
    String.raw`(?:op-eds?|opinion (?:piece|column|article|essay)s?|guest (?:column|essay)s?|columns?|essays?|editorials?|commentary|articles?|letter|blog posts?)(?: (?!in|for|on|to|by|with)[A-Za-zÀ-ɏ’'-]+){0,3} (?:published in|published by|published on|published |in|for|on|to|by|with)`,
  ],
  [
    'far',
    String.raw`(?:statements?|remarks?|comments?|emails?|e-mails?|messages?|texts?|notes?|responses?|appearances?|speech|broadcasts?|segments?|podcasts?|videos?|audio|footage|documents?|recordings?|copy|transcripts?)(?: (?!to|on|with|in|for|by|at|carried|published)[A-Za-zÀ-ɏ’'-]+){0,3} (?:sent to|given to|provided to|carried by|carried on|uncovered by|unearthed by|captured by|leaked to|published by|published in|published on|aired by|aired on|broadcast by|broadcast on|obtained by|seen by|reviewed by|shared with|released to|posted by|quoted by|cited by|reported by|to|on|with|for)`,
  ],
  [
    'far',
    String.raw`(?:first |widely |originally |also )?(?:quoted|cited|reported|carried|published|broadcast|aired|televised|relayed|interviewed|recorded|translated|reached|contacted)(?: (?!by|in|on)[A-Za-zÀ-ɏ’'-]+){0,3} (?:by|in|on)`,
  ],
  [
    'near',
    String.raw`(?:sitting down|sat down|sits down|speaking|speaks?|spoke|spoken|talking|talked|talks|said|say|says|saying)(?: (?!to|with|on|in|for|at|before)[A-Za-zÀ-ɏ’'-]+){0,3} (?:to|with|on|in|for|at)`,
  ],
  // who "wrote to" a paper is no more than its reader, and "appears to" is no appearance
  [
    'near',
    String.raw`(?:appearing|appeared|appears|writing|wrote|written|tweeted)(?: (?!to|with|on|in|for|at|before)[A-Za-zÀ-ɏ’'-]+){0,3} (?:with|on|in|for|at)`,
  ],
  ['near', '(?:told|tell|tells|telling|informed|assured)'],
  ['far', String.raw`(?:issue|edition|pages|cover|broadcast|episode|website) of`],
  ['far', '(?:via|per)'],
  ['end', 'to'],
  ['near', '(?:on|in|during|for)'],
];
/** The same as expressions, apart from other words. */
export const openers: readonly (readonly [Reach, PatternData])[] = WORDS.map(([reach, words]) => [
  reach,
  patternData(new RegExp(String.raw`(?<![A-Za-zÀ-ɏ-])${words}(?![A-Za-zÀ-ɏ-])`, 'giu')),
]);
