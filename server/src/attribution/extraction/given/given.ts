/** Who is given at a cue, where the cue's form decides what the linked words mean. */

import { unnamedPeople } from '../../words/listed-words.ts';
import { classesOf } from '../../words/lookup.ts';
import type { CueForm } from '../cues/construction.ts';
import { cueHashes } from '../cues/cue-hashes.ts';
import { attributiveHedges, learningVerbs } from '../cues/cue-lists.ts';
import { quotingVerb } from '../cues/quoted-saying.ts';
import type { Linked } from '../model/link.ts';
import type { CueTokens } from '../model/link-features.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { told } from './audience.ts';
import { invertedSubject } from './inverted.ts';
import { passive } from './passive.ts';
import { antecedentOf, nounPhraseEnd, nounPhraseStart, phraseAt } from './phrase-bounds.ts';
import { rightBefore } from './right-before.ts';
import { linkedSource } from './source-span.ts';
import { beforeInsertion, beforeVerb, nominal, speaks } from './subject.ts';
import type { Given, TokenSpan } from './types.ts';

/** Finds who is given at a cue of this form, in a sentence that begins at token `begin`. */
export function givenAt(
  r: Reading,
  begin: number,
  limit: number,
  cue: CueTokens,
  form: CueForm,
  linked: Linked,
  isCue: Uint8Array,
): Given {
  const words = linkedSource(r, linked, cue, isCue, form.construction === 'according-to');
  // "a memo **in which** the clerk lists the bribes"
  const named = words && isPlace(r, words) ? null : words;
  const source = named && antecedent(r, named);
  const nobody = { source: null, audience: null, attributive: false };
  if (form.construction === 'adverb' || form.construction === 'hedge') return nobody;
  if (form.construction === 'citing') return { ...nobody, source: citedSource(r, cue, limit) ?? source };
  if (form.construction === 'according-to') {
    return { ...nobody, source: accordingTo(r, cue, limit, source) };
  }
  if (form.construction !== 'verb') return { ...nobody, source };
  if (form.passive) return passive(r, begin, limit, cue, form, source);
  const from = learnedFrom(r, cue, form.lemma, limit);
  // "**the Gazette** understands from aides that": whoever heard it passes it on
  if (from) return { source: from, audience: hearer(r, begin, cue), attributive: false };
  const quoted = quotedSpeaker(r, begin, cue) ?? besideInverted(r, begin, limit, cue, source);
  if (quoted) return { ...nobody, source: quoted };
  if (isAttributive(r, begin, cue)) return { ...nobody, attributive: true };
  const plain = rightBefore(r, begin, cue, source, isCue);
  if (plain) return { source: plain, audience: told(r, cue, form.lemma, limit, linked), attributive: false };
  const behind = source !== null && source.first >= cue.end;
  // "Roe opened it, noting the crowd": what follows is no subject
  if (behind && r.class[cue.head] === WordClass.ing && r.class[cue.first - 1] === WordClass.comma) return nobody;
  const subject = source ? withName(r, subjectOutside(r, begin, cue, source)) : besideVerb(r, begin, limit, cue);
  return { source: subject, audience: told(r, cue, form.lemma, limit, linked), attributive: false };
}

/** "in **which**": where something is said, and nobody who says it. */
const isPlace = ({ class: classes }: Reading, { first, end }: TokenSpan): boolean =>
  end === first + 1 && classes[first] === WordClass.relative && classes[first - 1] === WordClass.preposition;

/** "according to **the agency**": what the model links, where it begins there and is not two phrases. */
function accordingTo(r: Reading, { end }: CueTokens, limit: number, source: TokenSpan | null): TokenSpan | null {
  const phrase = phraseAt(r, end, limit);
  if (!phrase || source === null || source.first < end) return phrase ?? source;
  // "according to the agency the minister was ill"
  const two = source.first === end && phrase.end < source.end && r.class[phrase.end] === WordClass.determiner;
  return two || (source.first > end && speaks(r, phrase.end - 1)) ? phrase : source;
}

/** "**Jane Roe, a Republican** who said …": the name that the phrase stands in apposition to is part of the source. */
function withName(r: Reading, span: TokenSpan): TokenSpan {
  if (r.class[span.end] !== WordClass.relative) return span;
  const whole = antecedentOf(r, span.end);
  return whole && whole.first < span.first ? { first: whole.first, end: span.end } : span;
}

/** "Roe, **who** said": whom the relative pronoun stands for. */
function antecedent(r: Reading, span: TokenSpan): TokenSpan {
  const c = r.class[span.first];
  if (span.end !== span.first + 1 || (c !== WordClass.relative && c !== WordClass.that)) return span;
  return antecedentOf(r, span.first) ?? span;
}

/** "The agency quoted **a fire official** as saying": whoever is quoted says it. */
function quotedSpeaker(r: Reading, begin: number, { head }: CueTokens): TokenSpan | null {
  const verb = r.class[head] === WordClass.ing ? quotingVerb(r, begin, head) : -1;
  return verb < 0 || r.class[verb + 1] === WordClass.by ? null : { first: verb + 1, end: head - 1 };
}

/** "We have learned from **two sources** that": whom it was learned from. */
function learnedFrom(r: Reading, { end }: CueTokens, lemma: string, limit: number): TokenSpan | null {
  const learns = learningVerbs.has(lemma);
  return learns && r.class[end] === WordClass.preposition ? phraseAt(r, end + 1, limit) : null;
}

/** The name of whoever has learned something. */
function hearer(r: Reading, begin: number, { first }: CueTokens): TokenSpan | null {
  const end = beforeVerb(r, begin, first) + 1;
  const start = nounPhraseStart(r, begin, end);
  const last = r.class[end - 1] as number;
  return start < end && (last === WordClass.name || last === WordClass.outlet) ? { first: start, end } : null;
}

/** The subject behind an inverted verb, where the words linked are not behind it too. */
function besideInverted(
  r: Reading,
  begin: number,
  limit: number,
  cue: CueTokens,
  source: TokenSpan | null,
): TokenSpan | null {
  return source && source.first >= cue.end ? null : invertedSubject(r, begin, limit, cue);
}

/** Where the model links nobody: a phrase right before the verb, or right after one that ends its sentence. */
function besideVerb(r: Reading, begin: number, limit: number, cue: CueTokens): TokenSpan | null {
  const end = beforeVerb(r, begin, cue.first) + 1;
  const first = nounPhraseStart(r, begin, end);
  if (first < end && speaks(r, end - 1)) return { first, end };
  // "a lawmaker, speaking anonymously, mocked"
  const opening = beforeInsertion(r, begin, end - 1);
  const told = opening >= begin && tellsMore[r.class[opening + 2] as number] === 1;
  const outside = !told ? opening + 1 : nounPhraseStart(r, begin, opening + 1);
  if (outside <= opening && speaks(r, opening)) return { first: outside, end: opening + 1 };
  const after = phraseAt(r, cue.end, limit);
  return after && limit - after.end < 2 && speaks(r, after.end - 1) ? after : null;
}

/** What opens an aside that tells what somebody did meanwhile. */
const tellsMore = tableOf('ing', 'ed', 'relative');

/** A relative clause between a subject and its verb is not longer. */
const longestClause = 24;

/**
 * "**two officials** who spoke to the paper confirmed": what stands in a relative clause right before the verb is no
 * subject of it; whom the clause tells of is.
 */
function subjectOutside(r: Reading, begin: number, cue: CueTokens, source: TokenSpan): TokenSpan {
  const outside = beforeCited(r, begin, source, cue);
  if (outside) return outside;
  if (beforeVerb(r, begin, cue.first) + 1 !== source.end) return source;
  for (let j = source.first - 2; j > begin && source.first - j < longestClause; j--) {
    const c = r.class[j] as number;
    if (c === WordClass.comma || c === WordClass.semicolon || c === WordClass.quote) return source;
    // "**scientists** studying patients in Norda reported"
    if (c === WordClass.ing && r.class[j - 1] === WordClass.speaker)
      return { first: nounPhraseStart(r, begin, j), end: j };
    if (c !== WordClass.relative) continue;
    // "the man who Roe said": right after the pronoun stands the clause's own subject
    const whom = antecedent(r, { first: j, end: j + 1 });
    return whom.first < j ? whom : source;
  }
  return source;
}

const citingOpeners = cueHashes('citing-openers');

/** "**The Gazette**, citing two officials, said": between the commas stands whom the subject cites. */
function beforeCited(r: Reading, begin: number, source: TokenSpan, { first }: CueTokens): TokenSpan | null {
  if (r.class[first - 1] !== WordClass.comma) return null;
  const opening = beforeInsertion(r, begin, first - 1);
  if (opening < begin || source.first <= opening) return null;
  if (!citingOpeners.has(r.word[opening + 2] as number)) return null;
  const start = nounPhraseStart(r, begin, opening + 1);
  return start <= opening ? { first: start, end: opening + 1 } : null;
}

/** "citing **two officials**": whoever is cited, where that is somebody or a document and no reason. */
function citedSource(r: Reading, { end }: CueTokens, limit: number): TokenSpan | null {
  const until = nounPhraseEnd(r, end, limit);
  if (until === end) return null;
  const said = r.class[until - 1] as number;
  for (let i = end; i < until; i++) {
    const c = r.class[i] as number;
    const known = c === WordClass.speaker || c === WordClass.outlet || c === WordClass.document || c === WordClass.body;
    if (known || (classesOf(r.word[i] as number) & unnamedPeople) !== 0) return { first: end, end: until };
  }
  return said === WordClass.name && nominal[r.class[end] as number] === 1 ? { first: end, end: until } : null;
}

/** "the **alleged** gunman", "a **reported** fall": no verb at all. */
function isAttributive(r: Reading, begin: number, { head, end }: CueTokens): boolean {
  if (head <= begin || r.class[head] !== WordClass.ed) return false;
  const word = r.text.slice(r.tokens.start[head], r.tokens.end[head]).toLowerCase();
  if (!attributiveHedges.has(word)) return false;
  const before = r.class[head - 1] as number;
  const after = r.class[end] as number;
  const opens =
    before === WordClass.determiner || before === WordClass.possessive || before === WordClass['possessive-clitic'];
  const prepared = before === WordClass.preposition || before === WordClass.of;
  const noun =
    after === WordClass.word ||
    after === WordClass.ing ||
    after === WordClass.s ||
    after === WordClass.name ||
    nominal[after] === 1;
  // "a prosecutor to investigate **alleged** fraud"
  const object = before === WordClass.word && r.class[head - 2] === WordClass.to;
  return noun && (opens || prepared || object);
}
