/** Cues of claims with nobody given, by their form: "it is believed that", "said to be", "the purported memo". */
import { hashWord, Shape } from '../../../document/tokens.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';

const hedges = cueHashes('hedges');
const agreeing = cueHashes('agreeing-participles');
const finding = cueHashes('finding-participles');
const emerging = cueHashes('emerging-verbs');
const attributive = cueHashes('attributive-hedges');
const doubted = cueHashes('doubted-nouns');
const soCalled = hashWord('so-called');
/** Of these, the ones that are verbs with a subject of their own as well: "the mill reported to have". */
const spoken = cueHashes('spoken-hedges');

const fates = cueHashes('fates');
const isState = tableOf('be', 'have');
const opensAside = tableOf('comma', 'dash', 'bracket', 'colon', 'conjunction', 'semicolon');
const nounBefore = tableOf('word', 's', 'name', 'title', 'speaker', 'body', 'outlet', 'document', 'quantifier');
const opensPhrase = tableOf('determiner', 'possessive', 'possessive-clitic', 'preposition', 'of', 'by');
const nounAfter = tableOf('word', 's', 'speaker', 'body', 'outlet', 'document', 'title', 'ed', 'ing');

/** What a claim begins with where "that" is left out: "it is assumed **the ruling** stands". */
const opensClaim = tableOf('determiner', 'possessive', 'speaker-pronoun', 'name', 'quantifier', 'title');

/** "It emerged **on Friday** that": no more words between. */
const thatReach = 6;

/** True for a word of this form. */
export const isHedgeCue = (r: Reading, begin: number, i: number, end: number): boolean => {
  const word = r.word[i] as number;
  if (emerging.has(word)) return leadsToThat(r, begin, i, end);
  // "is believed **by many** to have"
  if (hedges.has(word) && r.class[i + 1] === WordClass.by && r.class[i + 2] === WordClass.quantifier) return true;
  if (hedges.has(word)) return isPassive(r, i, true) || isReduced(r, begin, i);
  // "was found to be linked with": what a state is said to be, nobody knows by whom
  if (finding.has(word) && r.class[i + 1] === WordClass.to && isState[r.class[i + 2] as number] === 1)
    return isPassive(r, i, true);
  if (agreeing.has(word)) return isPassive(r, i, false);
  return attributive.has(word) && isBeforeNoun(r, begin, i, end);
};

/** "it emerged that", "it emerged on Friday that". */
function leadsToThat({ class: classes }: Reading, begin: number, i: number, end: number): boolean {
  if (classes[i + 1] === WordClass.that) return true;
  let subject = i - 1;
  while (subject > begin && (classes[subject] === WordClass.have || classes[subject] === WordClass.manner)) subject--;
  if (classes[subject] !== WordClass.it) return false;
  for (let j = i + 1; j < end && j <= i + thatReach; j++) {
    if (classes[j] === WordClass.that) return true;
    if (classes[j] === WordClass.be || classes[j] === WordClass.have || classes[j] === WordClass.relative) return false;
  }
  return false;
}

/** "It **is believed** that …", "he **is said** to have …", "**was reported** to be …". */
function isPassive({ class: classes, tokens, word }: Reading, participle: number, withTo: boolean): boolean {
  let be = participle - 1;
  while (be >= 0 && participle - be < 4 && (classes[be] === WordClass.manner || classes[be] === WordClass.ly)) be--;
  if (be < 1 || classes[be] !== WordClass.be) return false;
  const after = participle + 1 < tokens.count ? classes[participle + 1] : 0;
  if (withTo && after === WordClass.to) return true;
  // "is believed sunk", "are feared dead"
  if (withTo && fates.has(word[participle + 1] as number)) return true;
  let subject = be - 1;
  while (
    subject > 0 &&
    (classes[subject] === WordClass.have || classes[subject] === WordClass.manner || word[subject] === long)
  )
    subject--;
  // ", **it is understood**, "
  if (
    withTo &&
    classes[subject] === WordClass.it &&
    after === WordClass.comma &&
    classes[subject - 1] === WordClass.comma
  )
    return true;
  return (
    classes[subject] === WordClass.it && (after === WordClass.that || (withTo && opensClaim[after as number] === 1))
  );
}

/** "**Rumoured** to be worth millions, the …", "a firm **said** to be failing", "men **believed** to be soldiers". */
function isReduced({ class: classes, word }: Reading, begin: number, i: number): boolean {
  // "**Rumoured** since autumn to be for sale"
  if (
    i === begin &&
    classes[i + 1] === WordClass.preposition &&
    classes[i + 3] === WordClass.to &&
    isState[classes[i + 4] as number] === 1
  )
    return true;
  if (classes[i + 1] !== WordClass.to) return false;
  if (classes[i + 2] !== WordClass.be && classes[i + 2] !== WordClass.have) return false;
  let before = i - 1;
  while (before >= begin && (classes[before] === WordClass.ly || classes[before] === WordClass.manner)) before--;
  const first = before < begin || opensAside[classes[before] as number] === 1;
  return first || (!spoken.has(word[i] as number) && nounBefore[classes[before] as number] === 1);
}

/** True for a participle that hedges what stands before it, or all that follows, without an auxiliary. */
export const isReducedHedge = (r: Reading, begin: number, i: number): boolean =>
  (hedges.has(r.word[i] as number) && isReduced(r, begin, i)) || isSeenAside(r, i);

const seen = cueHashes('seen-as');
const described = cueHashes('described-as');
const [as, long] = ['as', 'long'].map(hashWord);
const aside = tableOf('comma', 'dash', 'bracket');
/** An agent stands no further behind a participle. */
const byReach = 8;

/** "The port, **regarded** as safe, …", with nobody who regards it so. */
function isSeenAside({ class: classes, word, tokens }: Reading, i: number): boolean {
  if (word[i + 1] !== as || !(seen.has(word[i] as number) || described.has(word[i] as number))) return false;
  let before = i - 1;
  while (before > 0 && (classes[before] === WordClass.ly || classes[before] === WordClass.manner)) before--;
  if (aside[classes[before] as number] === 0) return false;
  for (let j = i + 2; j < Math.min(tokens.count, i + byReach); j++) {
    if (classes[j] === WordClass.by) return false;
    if (classes[j] === WordClass.comma) break;
  }
  return true;
}

/** "the **purported** memo", "his **so-called** peace plan"; "the so-called deep web" is a name. */
function isBeforeNoun({ class: classes, shape, word }: Reading, begin: number, i: number, end: number): boolean {
  if (i <= begin || i + 1 >= end || shape[i] !== Shape.lower) return false;
  if (word[i] === soCalled && !doubted.has(word[i + 1] as number) && !doubted.has(word[i + 2] as number)) return false;
  return opensPhrase[classes[i - 1] as number] === 1 && nounAfter[classes[i + 1] as number] === 1;
}
