/** Cues that need no learning: forms that attribute wherever they stand outside a quotation. */

import { hashWord, Shape } from '../../../document/tokens.ts';
import { nounPhraseEnd, nounPhraseStart } from '../given/phrase-bounds.ts';
import { beforeVerb } from '../given/subject.ts';
import { lemmaOf, singular } from '../lemma.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { isBroughtBy } from './brought-up.ts';
import { isCitingCue } from './citing.ts';
import { cueHashes } from './cue-hashes.ts';
import { evidentialAdverbs, knowingVerbs, reportingVerbs, reportNouns } from './cue-lists.ts';
import { isHedgeCue } from './hedge-cues.ts';
import { as, isQuotedSaying, quotingVerb, sayingNow } from './quoted-saying.ts';
import { isFiniteSpeech, isSetApart } from './set-apart.ts';
import { isVerbForm, learns } from './verb-forms.ts';

const adverbs = wordSet(evidentialAdverbs);
const according = hashWord('according');

/** Verbs of saying that stand in what somebody else says. */
const nestedVerbs = cueHashes('nested-verbs');

/** "The agency reported that **the ministry had confirmed** …": the clause's own subject speaks. */
function isNested(r: Reading, isCue: Uint8Array, begin: number, verb: number): boolean {
  const subjectEnd = beforeVerb(r, begin, verb) + 1;
  for (let j = subjectEnd; j < verb; j++) {
    const c = r.class[j];
    if (c !== WordClass.have && c !== WordClass.manner && c !== WordClass.ly) return false;
  }
  const subject = nounPhraseStart(r, begin, subjectEnd);
  return (
    subject < subjectEnd && subject - 2 >= begin && r.class[subject - 1] === WordClass.that && isCue[subject - 2] === 1
  );
}

const saying = wordSet(['said', 'says']);
const apparently = hashWord('apparently');
const per = hashWord('per');
/** "spoke on condition of **anonymity**", "asked not to be **named**", "refused to give her **name**". */
const unnaming = cueHashes('unnaming');
const withholding = cueHashes('withholding');
/** The two stand no further apart. */
const unnamingReach = 12;

/** Marks the heads of certain cues in `isCue`. */
export function markCertain(r: Reading, isCue: Uint8Array): void {
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    let marked = false;
    let withheld = -1;
    let unnamed = -1;
    for (let i = begin; i < end; i++) {
      if (isCue[i] === 1) marked = true;
      if (r.quote[i] !== Quote.outside || (r.shape[i] as number) > Shape.capitals) continue;
      const word = r.word[i] as number;
      if (withholding.has(word)) withheld = i;
      else if (unnaming.has(word) && withheld >= 0 && i - withheld <= unnamingReach) unnamed = withheld;
      // "Al Said", "the State Department": a capital makes a verb a name, but in headlines
      const small = r.shape[i] === Shape.lower || r.kind === 'title';
      const certain =
        adverbs.has(word) ||
        (word === apparently && i === begin) ||
        (small && saying.has(word) && isSaying(r, begin, i, end)) ||
        (small && r.class[i + 1] === WordClass.that && isClaim(r, begin, i)) ||
        (small && opensPronounClause(r, begin, i, end) && isFiniteSpeech(word)) ||
        (small && nestedVerbs.has(word) && isNested(r, isCue, begin, i)) ||
        (sayingNow.has(word) && isQuotedSaying(r, begin, i)) ||
        isHedgeCue(r, begin, i, end) ||
        (small && isVerbForm(r, begin, i, end)) ||
        (seenAs.has(word) && isSeenAs(r, begin, i)) ||
        (word === according && namesSource(r, i)) ||
        (word === per && isPer(r, begin, i, end)) ||
        isCitingCue(r, i, end) ||
        isBroughtBy(r, i, end) ||
        isSetApart(r, begin, i, end, small);
      if (certain) isCue[i] = 1;
      // "points **out**" is one cue
      if (certain && r.word[i + 1] === out) isCue[i + 1] = 0;
      // "the agency **quoted** him as saying": both attribute
      const quotes = certain && sayingNow.has(word) ? quotingVerb(r, begin, i) : -1;
      if (quotes >= 0) isCue[quotes] = 1;
      marked ||= certain;
    }
    // "the executive declined to be named", and nothing else in the sentence attributes: then this tells who spoke
    if (!marked && unnamed >= 0) isCue[behindAside(r, unnamed, end)] = 1;
  }
}

const predicates = tableOf('be', 'have', 'do', 'modal', 'negation', 'ed');

/** "Roe **admitted** she had lost": a clause about somebody, right behind the verb. */
function opensPronounClause(r: Reading, begin: number, i: number, end: number): boolean {
  const { class: classes } = r;
  if (i + 2 >= end || classes[i + 1] !== WordClass['speaker-pronoun'] || predicates[classes[i + 2] as number] === 0)
    return false;
  const subject = beforeVerb(r, begin, i);
  const c = subject < begin ? 0 : (classes[subject] as number);
  return learns[c] === 1 || c === WordClass.speaker || c === WordClass.title || c === WordClass.body;
}

/** "A lawmaker, **speaking** anonymously, **mocked** the bill": the verb that the aside leads to, else the aside's own. */
function behindAside({ class: classes, text, tokens, shape }: Reading, aside: number, end: number): number {
  for (let i = aside; i + 1 < end && i < aside + unnamingReach; i++) {
    if (classes[i] !== WordClass.comma) continue;
    const verb = shape[i + 1] === Shape.lower ? text.slice(tokens.start[i + 1], tokens.end[i + 1]) : '';
    return classes[i + 1] === WordClass.ed && reportingVerbs.has(lemmaOf(verb)) ? i + 1 : aside;
  }
  return aside;
}

const nounsAsWell = cueHashes('nouns-as-well');
const unnamedSpeaker = tableOf('speaker', 'quantifier', 'outlet', 'document', 'body');

/** "Experts have **proven** that …": a listed verb of somebody who may be unnamed, with a clause. */
function isClaim(r: Reading, begin: number, i: number): boolean {
  const subject = beforeVerb(r, begin, i);
  if (subject < begin || unnamedSpeaker[r.class[subject] as number] === 0) return false;
  for (let j = subject + 1; j < i; j++) {
    const c = r.class[j] as number;
    if (c !== WordClass.have && c !== WordClass.manner && c !== WordClass.ly) return false;
  }
  const word = r.text.slice(r.tokens.start[i], r.tokens.end[i]);
  // "a court order that", "party rules that": a noun as well
  if (nounsAsWell.has(r.word[i] as number) || reportNouns.has(singular(word))) return false;
  const lemma = lemmaOf(word);
  return reportingVerbs.has(lemma) && !knowingVerbs.has(lemma);
}

const seenAs = cueHashes('seen-as');
const out = hashWord('out');
/** "Roe **said** …", not "that said", "the said bridge", "is said to": somebody or a clause stands beside it. */
function isSaying({ class: classes }: Reading, begin: number, i: number, end: number): boolean {
  if (i === begin || i + 1 >= end) return false;
  const before = classes[i - 1] as number;
  if (isNoSubject[before] === 1) return false;
  return classes[i + 1] !== WordClass.to && classes[i + 1] !== WordClass.conjunction;
}

const isNoSubject = tableOf(
  'be',
  'that',
  'have',
  'to',
  'determiner',
  'possessive',
  'preposition',
  'of',
  'by',
  'modal',
  'negation',
  'do',
  'ly',
);

/** "…, **per** the ministry's filing", not "twice per week". */
function isPer({ class: classes, shape }: Reading, begin: number, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  const apart = i === begin || classes[i - 1] === WordClass.comma || classes[i - 1] === WordClass.quote;
  const next = classes[i + 1] as number;
  const named = (shape[i + 1] as number) >= Shape.initial && (shape[i + 1] as number) <= Shape.capitals;
  return (
    (apart && (named || next === WordClass.determiner || next === WordClass.possessive)) ||
    (named && next === WordClass.outlet)
  );
}

/** "It **is seen** as a defeat", "the port, long **regarded** as safe, …", with nobody given. */
function isSeenAs(r: Reading, begin: number, i: number): boolean {
  const { word, class: classes } = r;
  // "singled **out** as"
  if (word[i + 1] !== as && (word[i + 1] !== out || word[i + 2] !== as) && !isSeenBy(r, i)) return false;
  let before = i - 1;
  while (
    before >= begin &&
    i - before < 4 &&
    (classes[before] === WordClass.manner || classes[before] === WordClass.ly)
  )
    before--;
  return before >= begin && (classes[before] === WordClass.be || classes[before] === WordClass.comma);
}

/** "is seen **by smallholders as** a tax" */
function isSeenBy(r: Reading, i: number): boolean {
  if (r.class[i + 1] !== WordClass.by) return false;
  const end = nounPhraseEnd(r, i + 2, r.tokens.count);
  return end > i + 2 && r.word[end] === as;
}

/** "according to Roe", not "according to plan". */
function namesSource({ class: classes, tokens, text }: Reading, i: number): boolean {
  if (i + 2 >= tokens.count || classes[i + 1] !== WordClass.to) return false;
  const word = text.slice(tokens.start[i + 2], tokens.end[i + 2]).toLowerCase();
  return (
    word !== 'plan' &&
    word !== 'schedule' &&
    classes[i + 2] !== WordClass.relative &&
    classes[i + 2] !== WordClass.question
  );
}
