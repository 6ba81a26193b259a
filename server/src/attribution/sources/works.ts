/** Documents and studies: what they are called, and whether a reader could find them by it. */

import { Pattern } from '../../document/pattern.ts';
import { Shape } from '../../document/tokens.ts';
import { bundles, findable, Word } from '../words/listed-words.ts';
import type { BlockReading } from './block-reading.ts';
import type { BlockWords, Range } from './block-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import {
  elections,
  madeBy,
  makerOpeners,
  massOfResearch,
  oneOfMany,
  results,
  stateOfResearch,
  unpublished,
  where,
} from './phrase-words.ts';
import { isShare } from './reports.ts';

/** The words of a range from its first capital to its last, where that is a name and not a day or an opening word. */
function capitalsIn(words: BlockWords, { from, to }: Range, opening: number): string | null {
  let first = -1;
  let last = -1;
  for (let i = from; i < to; i++) {
    const quoted = words.shape(i) === Shape.quote;
    if (!words.isCapital(i) || words.is(i, Word.calendar | Word.people) || i === opening || quoted) continue;
    if (first < 0) first = i;
    last = i;
  }
  return first < 0 ? null : words.slice({ from: first, to: last + 1 });
}

/** The title or the publisher that a phrase gives: "Norda University poll", "the Ports Act"; null where it gives none. */
export function nameOfWork(words: BlockWords, phrase: NounPhrase, kind: 'document' | 'study'): string | null {
  if (isShare(words, phrase)) return null;
  const { core, possessor, complement, from } = phrase;
  if (kind === 'study') {
    const inside = capitalsIn(words, { from: (possessor ?? core).from, to: phrase.head }, from);
    if (inside) return `${inside} ${words.word(phrase.head)}`;
    if (complement && /^(?:by|from)$/.test(words.word(complement.from)) && isOnlyPlaced(words, complement)) return null;
    // "a poll of Norda voters **by the Gazette**": the first tells who was asked
    if (!complement) return null;
    let maker = complement.from;
    if (words.word(maker) === 'of') while (maker < complement.to && !/^(?:by|from)$/.test(words.word(maker))) maker++;
    return makerOpeners.has(words.word(maker)) ? capitalsIn(words, { from: maker, to: complement.to }, from) : null;
  }
  // a title: the noun itself has a capital, and is not merely the first word
  if (words.isCapital(phrase.head) && phrase.head > from)
    return words.slice({ from: (possessor ?? core).from, to: core.to });
  const inside = capitalsIn(words, { from: (possessor ?? core).from, to: core.to }, from);
  const titled = phrase.determiner === 'definite' && inside?.includes(' ');
  return titled || findable.has(words.hash(phrase.head)) ? inside : null;
}

/** "by researchers **in Norda**": where they are, not who. */
function isOnlyPlaced(words: BlockWords, { from, to }: Range): boolean {
  let first = from;
  while (first < to && !words.isCapital(first)) first++;
  return first < to && where.has(words.word(first - 1));
}

/** "the statement", "the poll", and "results" of a study told of before. */
export const refersToWork = (words: BlockWords, { determiner, head }: NounPhrase): boolean =>
  determiner === 'definite' ||
  determiner === 'demonstrative' ||
  (determiner === 'none' && results.has(words.lower(head)));

/** "a Norda University study": whose it is does not tell which. A pollster's poll of the week can be found. */
export const isOneOfMany = (words: BlockWords, { determiner, complement, head }: NounPhrase): boolean =>
  determiner === 'indefinite' && !complement && oneOfMany.has(words.lower(head));

/** What may stand between a work and whoever made it. */
const MADE = new Pattern(madeBy);
/** A maker's name right before a work: "the Norda University poll". */
const OWNED = Pattern.of(/\p{Lu}[A-Za-z.&-]+(?:(?: \p{Lu}[A-Za-z.&-]+| of| and|[’']s?)){0,6} $/u);
/** How many blocks further on a work may be named. */
export const AHEAD = 3;
/** Nor further than so many words into a block. */
const LONGEST = 400;

/** True where a work is named, by the words after the phrase or by what the next blocks call it: "the poll, conducted by Norda University". */
export function namedAround(
  blocks: readonly BlockReading[],
  block: number,
  { words }: BlockReading,
  { head, plural }: NounPhrase,
): boolean {
  if (plural || !words.is(head, Word.study)) return false;
  const noun = words.hash(head);
  for (let b = block; b < Math.min(blocks.length, block + AHEAD); b++) {
    const { words: other } = blocks[b] as BlockReading;
    for (let i = b === block ? head : 0; i < Math.min(other.count, LONGEST); i++) {
      if (other.hash(i) !== noun) continue;
      const [start, end] = [other.tokens.start[i] as number, other.tokens.end[i] as number];
      if (MADE.test(other.text.slice(end, end + 90))) return true;
      if ((b !== block || i > head) && OWNED.test(other.text.slice(Math.max(0, start - 60), start))) return true;
    }
  }
  return false;
}

/** "an email **chain**", "a document **dump**": several of what stands before. */
export const isBundle = (words: BlockWords, { core, head }: NounPhrase): boolean =>
  head > core.from && bundles.has(words.hash(head)) && words.is(head - 1, Word.document);

/** True for "a **draft** law": it cannot be found, whatever its kind. */
function isUnpublished(words: BlockWords, { core, head }: NounPhrase): boolean {
  for (let i = core.from; i < head; i++) if (unpublished.has(words.lower(i))) return true;
  return false;
}

/** "the **latest research**", "the **available evidence**": no one study that was told of before. */
function isMassOfResearch(words: BlockWords, { core, head, complement }: NounPhrase): boolean {
  if (!massOfResearch.has(words.lower(head))) return false;
  if (complement) return false;
  for (let i = core.from; i < head; i++) if (stateOfResearch.has(words.lower(i))) return true;
  return false;
}

const ELECTED = new Pattern(elections);

/** True where neither a name nor what was said before lets a reader find the work. */
export function isUnspecified(
  { words, heading }: BlockReading,
  phrase: NounPhrase,
  kind: 'document' | 'study',
): boolean {
  const { determiner, plural, head, possessor } = phrase;
  // "the same poll"
  if (words.lower(phrase.core.from) === 'same') return false;
  // "Tuesday's results"
  if (possessor && words.is(possessor.to - 1, Word.calendar)) return false;
  if (isShare(words, phrase) || (heading && !plural)) return false;
  // kinds that are no documents, told by words in no list: "the trip suggests"
  if (!words.is(head, Word.document | Word.study | Word.undefinedReport) && !isBundle(words, phrase)) return false;
  // "unofficial election results" stand in every paper
  if (words.lower(head) === 'results' && ELECTED.test(words.slice({ from: phrase.core.from, to: head }))) return false;
  if (kind === 'document') return !findable.has(words.hash(head)) || isUnpublished(words, phrase);
  // "the latest research": whoever's
  if (determiner === 'definite' && isMassOfResearch(words, phrase)) return true;
  // "a think-tank's analysis": nobody says whose
  if (possessor && /^(?:an?|one|another)$/.test(words.lower(phrase.from))) return true;
  return determiner !== 'definite' && determiner !== 'demonstrative' && !(determiner === 'possessive' && !plural);
}
