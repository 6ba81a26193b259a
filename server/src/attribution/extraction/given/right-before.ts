/**
 * A subject right before its verb, where the model looks behind the verb or takes another verb's subject for it:
 * "…; **Norda TV** later reported officials said it fell".
 */

import type { CueTokens } from '../model/link-features.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { nounPhraseStart, phraseAt } from './phrase-bounds.ts';
import { beforeVerb, speaks } from './subject.ts';
import type { TokenSpan } from './types.ts';

/**
 * The subject right before a cue, where its form leaves no doubt; null where the model's `source` may stand.
 * @param isCue 1 for the head of each cue of the block
 */
export function rightBefore(
  r: Reading,
  begin: number,
  cue: CueTokens,
  source: TokenSpan | null,
  isCue: Uint8Array,
): TokenSpan | null {
  const end = beforeVerb(r, begin, cue.first) + 1;
  const first = nounPhraseStart(r, begin, end);
  if (first >= end) return null;
  const phrase = { first, end };
  if (r.class[cue.head] === WordClass.ing && end === cue.first) return documentOf(r, begin, phrase);
  const forms =
    end === cue.first &&
    (isPronoun(r, begin, phrase) || isAside(r, cue, phrase, source) || isOwnClause(r, phrase, source));
  if (forms) return phrase;
  if (end === cue.first && isAnothers(r, begin, cue, phrase, source, isCue)) return phrase;
  return insertedSubject(r, begin, cue, source) ?? (isNamedElsewhere(r, begin, cue, phrase, source) ? phrase : null);
}

/** "an earlier report **from the agency** saying": a document and whose it is. */
function documentOf(r: Reading, begin: number, { first, end }: TokenSpan): TokenSpan | null {
  const from = r.class[first - 1] === WordClass.preposition && r.class[first - 2] === WordClass.document;
  return from ? { first: nounPhraseStart(r, begin, first - 1), end } : null;
}

const clauseEnds = tableOf('comma', 'semicolon', 'colon', 'dash', 'conjunction', 'subordinator', 'that');
const opensClause = (r: Reading, begin: number, first: number): boolean =>
  first === begin || clauseEnds[r.class[first - 1] as number] === 1;

/** "…, **he** said", "what **he** promises" */
const isPronoun = (r: Reading, begin: number, { first, end }: TokenSpan): boolean =>
  r.class[end - 1] === WordClass['speaker-pronoun'] &&
  (opensClause(r, begin, first) || r.class[first - 1] === WordClass.question);

/** "the guide, **Ms. Roe** recalled, was late": nobody else says it. */
const isAside = (r: Reading, cue: CueTokens, { first, end }: TokenSpan, source: TokenSpan | null): boolean =>
  r.class[end - 1] === WordClass.name &&
  r.class[first - 1] === WordClass.comma &&
  r.class[cue.end] === WordClass.comma &&
  (source === null || source.end < first);

/**
 * "Mirel, a member of the council, died, **the government** announced", "an effort backed by leaders that **Krell** said
 * would fail": what stands before belongs to another verb.
 */
function isOwnClause(r: Reading, { first, end }: TokenSpan, source: TokenSpan | null): boolean {
  if (source === null || source.end >= first) return false;
  const opener = r.class[first - 1];
  if (opener === WordClass.relative || opener === WordClass.that) return r.class[end - 1] === WordClass.name;
  const opened = opener === WordClass.comma || opener === WordClass.subordinator;
  return opened && speaks(r, end - 1) && isSubject(r, first, end) && hasVerb(r, source.end, first);
}

const subjects = tableOf('determiner', 'possessive', 'number', 'quantifier', 'name', 'speaker', 'title', 'body');

/** "the government", "two officials", "Norda TV": a phrase that can be a subject. */
const isSubject = ({ class: classes }: Reading, first: number, end: number): boolean =>
  subjects[classes[first] as number] === 1 || classes[end - 1] === WordClass.outlet;

const clauseVerb = tableOf('ed', 'be', 'have', 'modal', 'do');

/** True for words that hold a finite verb, as far as classes tell, and no relative clause. */
function hasVerb({ class: classes }: Reading, first: number, end: number): boolean {
  let found = false;
  for (let i = first; i < end; i++) {
    if (classes[i] === WordClass.relative || classes[i] === WordClass.conjunction) return false;
    found ||= clauseVerb[classes[i] as number] === 1;
  }
  return found;
}

const opensIt = tableOf('relative', 'that', 'question', 'quote');

/**
 * "Roe is joining the station, **Norda TV** announced on Monday", "after **aides** said": a phrase that can speak, right
 * behind what opens a clause; the model's source stands before that and is another verb's.
 */
function isAnothers(
  r: Reading,
  begin: number,
  cue: CueTokens,
  { first, end }: TokenSpan,
  source: TokenSpan | null,
  isCue: Uint8Array,
): boolean {
  if (source === null || source.end > first || r.class[cue.head] === WordClass.ing || !speaks(r, end - 1)) return false;
  return opensClause(r, begin, first) || opensIt[r.class[first - 1] as number] === 1 || isCue[first - 1] === 1;
}

/** A clause between commas that names a source is not longer. */
const longestInsertion = 9;

/** "They help, **disclosures** filed on Sunday revealed, even …": the subject that a clause set in between opens with. */
function insertedSubject(r: Reading, begin: number, cue: CueTokens, source: TokenSpan | null): TokenSpan | null {
  const { class: classes } = r;
  const closes = classes[cue.end] === WordClass.comma || classes[cue.end] === WordClass.stop;
  if (!closes || classes[cue.head] === WordClass.ing) return null;
  for (let j = cue.first - 2; j > begin && cue.first - j <= longestInsertion; j--) {
    if (classes[j] !== WordClass.comma) continue;
    const phrase = phraseAt(r, j + 1, cue.first);
    if (!phrase || phrase.end === cue.first || (source !== null && source.end > j)) return null;
    const document = classes[phrase.end - 1] === WordClass.document;
    return document && classes[phrase.end] === WordClass.ed ? phrase : null;
  }
  return null;
}

/** A name or an outlet, where the model's source stands behind the verb, before a colon, or begins with a participle. */
function isNamedElsewhere(
  r: Reading,
  begin: number,
  cue: CueTokens,
  { first, end }: TokenSpan,
  source: TokenSpan | null,
): boolean {
  const last = r.class[end - 1];
  if (source === null || (last !== WordClass.name && last !== WordClass.outlet)) return false;
  if (source.first >= cue.end) return opensClause(r, begin, first);
  if (source.end >= first) return false;
  return (
    r.class[first - 1] === WordClass.colon || (r.class[source.first] === WordClass.ed && opensClause(r, begin, first))
  );
}
