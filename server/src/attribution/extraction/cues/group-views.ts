/**
 * Views of groups that nobody can ask: "**Many economists** now **doubt** it", "**some** are **wary**". They open a clause
 * anywhere in a sentence, and are held as often as they are said, so that the model meets few of them.
 */

import { hashWord } from '../../../document/tokens.ts';
import { NOBODY, type TokenSpan } from '../given/types.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { claimOpeners, clauseMarks, premodifiers, tableOf, WordClass } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { cueHashes } from './cue-hashes.ts';
import { groupNouns, groupQuantifiers, groupViews, type View } from './cue-lists.ts';

const [both, of, would, continues, those] = ['both', 'of', 'would', 'continue', 'those'].map(hashWord);
/** What opens a clause that its own object is missing from: "**what** critics call", "a plan **which** many oppose". */
const gaps = cueHashes('gap-openers');
/** Views that are held as much where they are denied. */
const doubted = cueHashes('denied-views');
const [made, clear] = ['made', 'clear'].map(hashWord);
const supposable = cueHashes('supposed-views');
/** What brings a group to its view. */
const leaving = cueHashes('leading-to-views');
const [want, know] = ['want', 'know'].map(hashWord);
/** "some **remained** skeptical" */
const linking = cueHashes('remaining');
const degrees = cueHashes('degrees');
/** What a clause can begin after. */
const opens = tableOf('comma', 'semicolon', 'colon', 'dash', 'conjunction', 'subordinator', 'that', 'stop');
const adverbial = tableOf('manner', 'ly', 'negation');
/** What stands between a group's quantifier and its noun. */
const modifies = tableOf(...premodifiers);
/** What tells which of a group are meant, and what ends that. */
const tells = tableOf('preposition', 'of', 'relative');
const helps = tableOf('have', 'be', 'do', 'manner', 'ly', 'negation');
const ends = tableOf(...clauseMarks, 'that', 'to', 'conjunction', 'subordinator', 'modal');
const opensClause = tableOf(...claimOpeners, 'preposition', 'quote', 'document', 'relative');
/** What an object can begin with that no clause begins with. */
const opensObject = tableOf('word', 'ing', 's', 'ed');
/** How many words tell which of a group are meant, at most. */
const reach = { modifiers: 3, tail: 12, as: 12 } as const;

/** Marks in `isCue` the views of groups, and gives whose they are by the token of the cue. */
export function markGroupViews(r: Reading, isCue: Uint8Array): ReadonlyMap<number, TokenSpan> {
  let sources: Map<number, TokenSpan> | null = null;
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    if (counts(r, begin, end)) continue;
    for (let i = begin; i < end; i++) {
      const opener =
        i === begin ||
        opens[r.class[i - 1] as number] === 1 ||
        gaps.has(r.word[i - 1] as number) ||
        leaving.has(r.word[i - 1] as number);
      if (!opener || r.quote[i] !== Quote.outside) continue;
      const group = groupAt(r, i, end);
      const view = group === null ? -1 : viewAfter(r, group, end);
      if (group === null || view < 0) continue;
      isCue[view] = 1;
      sources ??= new Map();
      sources.set(view, group);
    }
  }
  return sources ?? NOBODY;
}

const shares = cueHashes('poll-shares');
const polls = cueHashes('studied-in');

/** True for a sentence with the shares of a poll, which anybody can look up. */
function counts({ word }: Reading, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (shares.has(word[i] as number) || polls.has(word[i] as number)) return true;
  return false;
}

/** The words for a group that begin at a token: "many in the party", "some of her allies", "critics". */
export function groupAt({ word, class: classes }: Reading, from: number, end: number): TokenSpan | null {
  let first = from;
  while (first < end && first < from + 2 && adverbial[classes[first] as number] === 1) first++;
  let i = first;
  // "**both** Democrats and Republicans"
  if (word[i] === both && groupNouns.has(word[i + 1] as number) && classes[i + 2] === WordClass.conjunction)
    return groupNouns.has(word[i + 3] as number) ? { first, end: i + 4 } : null;
  const quantified =
    groupQuantifiers.has(word[i] as number) || (word[i] === those && classes[i + 1] === WordClass.relative);
  if (quantified) {
    i++;
    if (word[i] === of) i++;
  }
  for (let modifiers = 0; i < end && modifiers <= reach.modifiers; modifiers++, i++) {
    const next = word[i + 1] as number;
    if (groupNouns.has(word[i] as number) && !groupNouns.has(next)) return { first, end: i + 1 };
    const c = classes[i] as number;
    const determined = c === WordClass.determiner || c === WordClass.possessive;
    if (modifies[c] === 0 || (determined && !(quantified && word[i - 1] === of))) break;
  }
  return quantified && word[first + 1] !== of ? { first, end: first + 1 } : null;
}

/** The token of the view that a group holds, else -1. */
function viewAfter(r: Reading, group: TokenSpan, end: number): number {
  const { class: classes, quote } = r;
  // "leaving many to wonder"
  const infinitive = classes[group.end] === WordClass.to && leaving.has(r.word[group.first - 1] as number);
  const verb = verbAt(r, infinitive ? group.end + 1 : group.end, end);
  if (verb >= 0) return holds(r, group, verb, end) ? verb : -1;
  if (tells[classes[group.end] as number] === 0) return -1;
  for (let j = group.end + 2; j < end && j < group.end + reach.tail; j++) {
    // "Mr." ends nothing
    const ended = ends[classes[j] as number] === 1 && classes[j - 1] !== WordClass.title;
    if (ended || quote[j] !== Quote.outside) return -1;
    const later = verbAt(r, j, end);
    // "voters who say they agree": the clause's own verb stands before the group's
    if (later >= 0 && !(classes[group.end] === WordClass.relative && j < group.end + 3))
      return holds(r, group, later, end) ? later : -1;
  }
  return -1;
}

/** The view that a verb at a token, its auxiliaries or its adverbs lead to, else -1. */
function verbAt({ word, class: classes }: Reading, from: number, end: number): number {
  let i = from;
  let supposed = false;
  while (
    i < end &&
    i < from + 5 &&
    (helps[classes[i] as number] === 1 || word[i] === would || linking.has(word[i] as number))
  ) {
    supposed ||= word[i] === would;
    i++;
  }
  // "most would agree" holds; "viewers would consider" is supposed
  if (supposed && !supposable.has(word[i] as number)) return -1;
  // "made clear that", "made it clear that"
  if (word[i] === made) {
    const clearAt = classes[i + 1] === WordClass.it ? i + 2 : i + 1;
    if (word[clearAt] === clear) return clearAt;
  }
  if (word[i] === continues && classes[i + 1] === WordClass.to) i += 2;
  else if (word[i] === want && classes[i + 1] === WordClass.to && word[i + 2] === know) i += 2;
  else if (degrees.has(word[i] as number)) i++;
  return i < end && groupViews.has(word[i] as number) ? i : -1;
}

function holds(
  { word, class: classes, quote, text, tokens }: Reading,
  group: TokenSpan,
  verb: number,
  end: number,
): boolean {
  if (quote[verb] !== Quote.outside || verb + 1 >= end) return false;
  // "officials have not said why": what was not said is no view; what is not believed is one
  if (!doubted.has(word[verb] as number))
    for (let j = group.end; j < verb; j++) if (classes[j] === WordClass.negation) return false;
  const view = groupViews.get(word[verb] as number) as View;
  const next = classes[verb + 1] as number;
  if (view === 'alone')
    return (
      helps[classes[verb - 1] as number] === 1 ||
      linking.has(word[verb - 1] as number) ||
      degrees.has(word[verb - 1] as number)
    );
  if (view === 'as') {
    for (let j = verb + 1; j < end && j < verb + reach.as; j++) if (asWords.has(word[j] as number)) return true;
    return false;
  }
  if (next === WordClass.to)
    return (
      gaps.has(word[group.first - 1] as number) &&
      /believe|think|thought/.test(text.slice(tokens.start[verb], tokens.end[verb]))
    );
  return (
    opensClause[next] === 1 ||
    (view === 'of' && opensObject[next] === 1) ||
    (next !== WordClass.of && gaps.has(word[group.first - 1] as number))
  );
}

/** "See it **as** a risk", "regard him **with** distaste". */
const asWords = wordSet(['as', 'with']);
