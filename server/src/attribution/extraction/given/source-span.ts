/** The words of a source as the model links them, without what is no part of the name. */
import { hashWord, Shape } from '../../../document/tokens.ts';
import { cueHashes } from '../cues/cue-hashes.ts';
import { irregular } from '../cues/cue-lists.ts';
import type { Linked } from '../model/link.ts';
import type { CueTokens } from '../model/link-features.ts';
import { LinkLabel } from '../model/model.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { nounPhraseEnd } from './phrase-bounds.ts';
import { isNounInLy } from './subject.ts';
import type { TokenSpan } from './types.ts';

/** What a name does not end with: "Roe **also**", "Roe **'s**", "Roe **,**". */
const edge = tableOf('comma', 'possessive-clitic', 'manner', 'ly', 'dash', 'colon', 'conjunction');
/** What a name goes on after: "the contract**'s** clause 4", "**earlier** plans". */
const unfinished = tableOf('determiner', 'possessive', 'of', 'preposition', 'manner');
/** What tells, after a comma, more about somebody and is not the name: ", **seen** by the paper", ", **on** the phone". */
const tells = tableOf('ed', 'ing', 'relative', 'preposition', 'subordinator', 'number');

/** A bracket in a name is not longer: "(WHO)". */
const longestBracket = 4;

/** The source at a cue; `isCue` marks the heads of all cues of the block. */
export function linkedSource(
  r: Reading,
  { first, end, labels }: Linked,
  cue: CueTokens,
  isCue: Uint8Array,
  followsCue: boolean,
): TokenSpan | null {
  let a = -1;
  let b = -1;
  for (let i = first; i < end; i++)
    if ((labels[i - first] as number) >= LinkLabel.sourceFirst) {
      if (a < 0) a = i;
      b = i + 1;
    }
  if (a < 0) return null;
  const before = b <= cue.first;
  // another cue, or a clause that the source opens, stands between this source and its verb
  if (before)
    for (let i = a; i < b - 1; i++)
      if (r.word[i] === according) a = afterAccording(r, i, b);
      else if (speaksItself(r, isCue, i) || (i > a && r.class[i] === WordClass.that)) a = i + 1;
  // "Captain left early, **officials** say": what closes the sentence has its source behind the last comma
  if (
    before &&
    (cue.end >= r.tokens.count || r.class[cue.end] === WordClass.stop) &&
    r.class[cue.first - 1] !== WordClass.comma
  )
    for (let i = b - 1; i > a; i--)
      if (r.class[i] === WordClass.comma) {
        a = i + 1;
        break;
      }
  // "Unnamed ministers, **the Gazette** reported, believe": between two commas, who says it stands alone
  if (before && r.class[cue.end] === WordClass.comma && isOutletName(r, b - 1))
    for (let i = b - 2; i > a; i--)
      if (r.class[i] === WordClass.comma) {
        // "Jane Roe, **an** expert at Norda, said"
        if (r.word[i + 1] !== aWord && r.word[i + 1] !== anWord) a = i + 1;
        break;
      }
  // "…, Jane Roe, and John Poe, **people** familiar with it told": groups stand in apposition to nobody
  if (before)
    for (let i = b - 2; i > a; i--)
      if (r.class[i] === WordClass.comma && isGroup(r, i + 1)) {
        a = i + 1;
        break;
      }
  // "**this** newspaper" is the article's own
  if (a > 0 && r.word[a - 1] === thisWord) a--;
  if (before) a = withLeader(r, pastObject(r, pastDate(r, a, b), b, cue.first));
  if (a >= b) return null;
  for (let i = a + 1; i < b; i++)
    if (
      opensClause(r, i) ||
      hasObject(r, i) ||
      (!before && isCue[i] === 1) ||
      (followsCue && a === cue.end && r.class[i] === WordClass.comma)
    )
      b = i;
  const beyond = before ? cue.first : r.tokens.count;
  // "a number **of the families** of those killed"
  if (r.class[b] === WordClass.of && counting.has(r.word[b - 1] as number))
    b = Math.max(b, nounPhraseEnd(r, a, beyond));
  if (unfinished[r.class[b - 1] as number] === 1) b = Math.max(b, nounPhraseEnd(r, b, beyond));
  b = wholeName(r, b, beyond);
  while (b > a && edge[r.class[b - 1] as number] === 1 && r.shape[b - 1] !== Shape.capitalised && !isNounInLy(r, b - 1))
    b--;
  // "the minister **let** slip"
  if (b > a + 1 && b === cue.first && r.word[b - 1] === letWord) b--;
  b = closeBracket(r, a, b);
  return b > a ? { first: a, end: b } : null;
}

/** The last word of an outlet's name, or of a name. */
const isOutletName = ({ class: classes }: Reading, i: number): boolean =>
  classes[i] === WordClass.outlet || classes[i] === WordClass.name;

/** Nouns after which an article begins another phrase: "told **the press** the officers …". */
const closed = tableOf('speaker', 'outlet', 'body', 'document');
const determines = tableOf('determiner', 'possessive');

const opensName = tableOf('name', 'title', 'speaker');

/** "via his lawyers", "in line with the majority", but no "letter from the ministry". */
function isGoverned(classes: Uint8Array, a: number): boolean {
  const before = determines[classes[a - 1] as number] === 1 ? a - 2 : a - 1;
  return classes[before] === WordClass.preposition && classes[before - 1] !== WordClass.document;
}

/** "began on August 10 and **Norda** says": behind a date. */
function pastDate({ class: classes }: Reading, a: number, b: number): number {
  if (classes[a] !== WordClass.month && classes[a] !== WordClass.day) return a;
  let i = a + 1;
  while (i < b && classes[i] === WordClass.number) i++;
  return i + 1 < b && (classes[i] === WordClass.conjunction || classes[i] === WordClass.comma) ? i + 1 : a;
}

/** "told the press **the officers** claimed", ""via his lawyers, **Roe** pleaded": behind what is no part of the subject. */
function pastObject({ class: classes }: Reading, a: number, b: number, verb: number): number {
  for (let i = b - 1; i > a; i--) {
    if (
      classes[i] === WordClass.determiner &&
      closed[classes[i - 1] as number] === 1 &&
      b === verb &&
      classes[b - 1] !== WordClass.ed
    )
      return i;
    if (classes[i] === WordClass.comma && isGoverned(classes, a) && opensName[classes[i + 1] as number] === 1)
      return i + 1;
  }
  return a;
}

/** "**Jane Roe and** her lawyers": who comes first belongs to them. */
function withLeader({ class: classes }: Reading, a: number): number {
  if (classes[a] !== WordClass.possessive || classes[a - 1] !== WordClass.conjunction) return a;
  let first = a - 1;
  while (classes[first - 1] === WordClass.name || classes[first - 1] === WordClass.title) first--;
  return first < a - 1 ? first : a;
}

/** "the experts **signed a** letter": a verb with its object, and no part of a name. */
const hasObject = ({ class: classes }: Reading, i: number): boolean =>
  classes[i] === WordClass.ed &&
  determines[classes[i + 1] as number] === 1 &&
  (classes[i - 1] === WordClass.speaker || classes[i - 1] === WordClass.s);

/** "Norda **Today**" is a newspaper, "Roe **Today**" in a headline nobody. */
const nameParts = tableOf('name', 'outlet', 'body', 'time');

const capital = (shape: number): boolean => shape === Shape.capitalised || shape === Shape.capitals;

/** "The Daily **Gazette**", "the Farm Organization**'s chief vet**": the words that a name goes on with. */
function wholeName(r: Reading, b: number, limit: number): number {
  const { class: classes, shape, tokens } = r;
  let end = b;
  while (
    end < limit &&
    capital(shape[end] as number) &&
    capital(shape[end - 1] as number) &&
    nameParts[classes[end] as number] === 1
  )
    end++;
  if (end === b || end >= tokens.count) return b;
  return classes[end] === WordClass['possessive-clitic'] ? Math.max(end, nounPhraseEnd(r, end + 1, limit)) : end;
}

const [thisWord, letWord, aWord, anWord] = ['this', 'let', 'a', 'an'].map(hashWord);
const counting = cueHashes('counting-nouns');
const newSubjects = cueHashes('new-subjects');

/** "people", "two officials", "exit polls": a new subject, whatever stands before the comma. */
const isGroup = ({ word, class: classes }: Reading, i: number): boolean =>
  newSubjects.has(word[i] as number) ||
  (classes[i] !== WordClass.determiner &&
    classes[i] !== WordClass.possessive &&
    newSubjects.has(word[i + 1] as number));

const according = hashWord('according');

/** "According to the agency, **the minister** said": behind the comma. */
function afterAccording({ class: classes }: Reading, i: number, end: number): number {
  let j = i;
  while (j < end && classes[j] !== WordClass.comma) j++;
  return j + 1;
}

/** True for the verb of another attribution; a tweet or a report may well be a source. */
const speaksItself = ({ class: classes }: Reading, isCue: Uint8Array, i: number): boolean =>
  isCue[i] === 1 && classes[i] !== WordClass.document && classes[i] !== WordClass.name;

/** True where words follow that tell more about somebody: a relative clause, or a comma with a participle or a place. */
function opensClause({ class: classes, tokens, text }: Reading, i: number): boolean {
  if (classes[i] === WordClass.relative) return true;
  if (classes[i] !== WordClass.comma || i + 1 >= tokens.count) return false;
  if (tells[classes[i + 1] as number] === 1) return true;
  return irregular.has(text.slice(tokens.start[i + 1], tokens.end[i + 1]));
}

/** "the World Health Organization (": with what the bracket holds, or without it. */
function closeBracket({ shape, tokens }: Reading, a: number, b: number): number {
  for (let open = b - 1; open > a && b - open <= longestBracket; open--) {
    if (shape[open] === Shape.close) return b;
    if (shape[open] !== Shape.open) continue;
    for (let close = b; close < Math.min(tokens.count, open + longestBracket); close++)
      if (shape[close] === Shape.close) return close + 1;
    return open;
  }
  return b;
}
