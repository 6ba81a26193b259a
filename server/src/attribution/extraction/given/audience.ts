/** Whom somebody speaks to, where the words say so right at the cue. */
import { tellingVerbs } from '../cues/cue-lists.ts';
import type { Linked } from '../model/link.ts';
import type { CueTokens } from '../model/link-features.ts';
import { LinkLabel } from '../model/model.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import type { TokenSpan } from './types.ts';

const stops = tableOf(
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
);

/** Few phrases that name an audience are longer. */
const longest = 10;

/** "told **the BBC**"; or, with "by", whoever passes the words on: "as reported **by the paper**". */
export function told(
  r: Reading,
  { end }: CueTokens,
  lemma: string,
  limit: number,
  { first, labels }: Linked,
): TokenSpan | null {
  if (!tellingVerbs.has(lemma)) return null;
  const until = Math.min(limit, end + longest);
  let b = end;
  while (b < until && stops[r.class[b] as number] === 0 && (r.class[b] !== WordClass.preposition || isPlaced(r, b))) {
    const label = labels[b - first] as number;
    // "told the press **the officers** had left"
    if (b > end && r.class[b] === WordClass.determiner) break;
    if (label >= LinkLabel.sourceFirst || (label === LinkLabel.content && b > end)) break;
    b++;
  }
  return b > end ? { first: end, end: b } : null;
}

/** "the Society for Ships", "reporters in Geneva": a preposition between names goes on with the phrase. */
const isPlaced = ({ class: classes }: Reading, i: number): boolean =>
  classes[i - 1] === WordClass.name && classes[i + 1] === WordClass.name && classes[i - 2] !== WordClass.name;
