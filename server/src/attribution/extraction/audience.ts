/** Whoever is spoken to, or passes the words on, where the words say so right at the cue. */
import type { Span } from '../../document/types.ts';
import type { Linked } from './link.ts';
import type { CueTokens } from './link-features.ts';
import { LinkLabel } from './model.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import { WordClass } from './word-classes.ts';

/** Verbs whose object is whoever is told. */
const telling = new Set([
  'tell',
  'inform',
  'assure',
  'remind',
  'brief',
  'warn',
  'ask',
  'advise',
  'notify',
  'reassure',
  'urge',
]);

const stops = new Uint8Array(64);
for (const name of [
  'comma',
  'stop',
  'colon',
  'semicolon',
  'dash',
  'bracket',
  'quote',
  'that',
  'to',
  'by',
  'preposition',
  'relative',
  'question',
  'be',
  'have',
  'do',
  'modal',
  'conjunction',
  'subordinator',
  'day',
  'month',
  'manner',
  'ly',
  'ing',
  'speaker-pronoun',
] as const)
  stops[WordClass[name]] = 1;

/** Few phrases that name an audience are longer. */
const longest = 10;

/** Finds the audience of a cue. */
export function audienceOf(
  r: Reading,
  { end }: CueTokens,
  lemma: string,
  { end: limit, first, labels }: Linked,
): Span | null {
  let a = end;
  const until = Math.min(limit, end + longest);
  const relayed = r.class[a] === WordClass.by;
  if (relayed) a++;
  else if (!telling.has(lemma)) return null;
  let b = a;
  while (b < until && stops[r.class[b] as number] === 0) {
    const label = labels[b - first] as number;
    if (label >= LinkLabel.sourceFirst || (label === LinkLabel.content && !relayed && b > a)) break;
    if (label === LinkLabel.content && !relayed) return null;
    b++;
  }
  return b > a ? spanOfTokens(r, a, b) : null;
}
