/** Verbs that attribute in one construction of their own: "learned from", "shown in studies", "put the cost at". */
import { hashWord } from '../../../document/tokens.ts';
import { Word } from '../../words/listed-words.ts';
import { classesOf } from '../../words/lookup.ts';
import { beforeVerb } from '../given/subject.ts';
import { lemmaOf } from '../lemma.ts';
import type { Reading } from '../reading.ts';
import { claimOpeners, tableOf, WordClass } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { cueHashes } from './cue-hashes.ts';
import { listenerVerbs, showingPlaces } from './cue-lists.ts';

const learning = cueHashes('learning-verbs');
const gathering = cueHashes('gathering-verbs');
const put = hashWord('put');

/** True for such a verb at a token of a sentence. */
export function isVerbForm(r: Reading, begin: number, i: number, end: number): boolean {
  const word = r.word[i] as number;
  return (
    ((learning.has(word) || (gathering.has(word) && r.word[i + 1] === from)) && isLearning(r, begin, i, end)) ||
    (shown.has(word) && isShownIn(r, i, end)) ||
    (attacking.has(word) && attacks(r, begin, i, end)) ||
    (word === put && putsFigure(r, begin, i, end)) ||
    (telling.has(word) && tellsInClause(r, i, end)) ||
    (r.class[i + 1] === WordClass.to && tellsSomebody(r, i, end))
  );
}

const telling = cueHashes('clause-telling');
const opensClaim = tableOf(...claimOpeners);

/** "an aide who **revealed** that …": what unnamed people say in a clause about them. */
function tellsInClause({ class: classes }: Reading, i: number, end: number): boolean {
  let who = i - 1;
  while (
    who > 0 &&
    (classes[who] === WordClass.have || classes[who] === WordClass.manner || classes[who] === WordClass.ly)
  )
    who--;
  return (
    classes[who] === WordClass.relative &&
    classes[who - 1] === WordClass.speaker &&
    i + 1 < end &&
    opensClaim[classes[i + 1] as number] === 1
  );
}

const from = hashWord('from');
const at = hashWord('at');
/** "learned **from two sources in the party** that", "put **the cost of the raid** at": no more words between. */
const objectReach = 10;

const places = wordSet(showingPlaces);
const shown = cueHashes('shown-in');

/** "It has been **shown** in several studies that …". */
function isShownIn({ class: classes, word }: Reading, i: number, end: number): boolean {
  if (classes[i - 1] !== WordClass.be || classes[i + 1] !== WordClass.preposition) return false;
  for (let j = i + 2; j + 1 < end && j <= i + objectReach; j++)
    if (classes[j + 1] === WordClass.that) return places.has(word[j] as number);
  return false;
}

/** Who learns what an article goes on to tell: it is the paper's own word, or another one's. */
export const learns = tableOf('speaker-pronoun', 'it', 'outlet', 'name');

/** "We have **learned** that", "it was **learned** from sources that", "…, the agency has **learned**." */
function isLearning(r: Reading, begin: number, i: number, end: number): boolean {
  const { class: classes, word } = r;
  const auxiliary = classes[i - 1];
  if (auxiliary !== WordClass.have && auxiliary !== WordClass.be && word[i + 1] !== from) return false;
  if (auxiliary === WordClass.have && classes[i + 1] === WordClass.that) return true;
  if (auxiliary === WordClass.have && (i + 1 >= end || classes[i + 1] === WordClass.stop)) {
    for (let j = i - 2; j > begin && i - j <= objectReach + 2; j--) if (classes[j] === WordClass.comma) return true;
    return false;
  }
  if (word[i + 1] !== from || (auxiliary !== WordClass.be && learns[classes[beforeVerb(r, begin, i)] as number] !== 1))
    return false;
  let speaker = false;
  for (let j = i + 2; j < end && j <= i + objectReach; j++) {
    speaker ||= classes[j] === WordClass.speaker;
    if (classes[j] === WordClass.that) return speaker;
  }
  return false;
}

const attacking = cueHashes('attacking-verbs');

/** "Roe **slammed** the plan", not "slammed the door". */
function attacks({ class: classes }: Reading, begin: number, i: number, end: number): boolean {
  const subject = i > begin ? (classes[i - 1] as number) : 0;
  if (learns[subject] === 0 && subject !== WordClass.speaker && subject !== WordClass.body) return false;
  const next = classes[i + 1];
  return i + 2 < end && (next === WordClass.determiner || next === WordClass.possessive || next === WordClass.name);
}

/** Words that tell more about who speaks: "a source **with knowledge of the sale** put". */
const tellsMore = tableOf('preposition', 'of', 'determiner', 'word', 's', 'name', 'possessive', 'ed', 'ing');

/** True where somebody or something that speaks stands before a verb, with no more between than tells who they are. */
function speaksBefore({ class: classes, word }: Reading, begin: number, verb: number): boolean {
  for (let j = verb - 1; j >= begin && verb - j <= objectReach; j--) {
    const c = classes[j] as number;
    if (c === WordClass.speaker || c === WordClass.document || c === WordClass.body || c === WordClass.outlet)
      return true;
    if (c === WordClass.name && j === verb - 1) return true;
    if ((classesOf(word[j] as number) & (Word.position | Word.witness | Word.expert | Word.study)) !== 0) return true;
    if (tellsMore[c] === 0) return false;
  }
  return false;
}

/** "polls put the Greens **ahead**" */
const standing = cueHashes('standings');

/** "Sources **put** the cost at 40 million": an estimate, by somebody who speaks. */
function putsFigure(r: Reading, begin: number, i: number, end: number): boolean {
  const { class: classes, word } = r;
  if (!speaksBefore(r, begin, i)) return false;
  for (let j = i + 1; j + 1 < end && j <= i + objectReach; j++) {
    if (classes[j] === WordClass.comma || classes[j] === WordClass.that) return false;
    if (standing.has(word[j] as number)) return true;
    if (word[j] === at) return classes[j + 1] !== WordClass.determiner && classes[j + 1] !== WordClass.possessive;
  }
  return false;
}

/** Whoever is told is named in fewer words. */
const longestListener = 8;

/** "**acknowledged** to the paper that …": a listener and a clause make any of these verbs one of saying. */
function tellsSomebody(r: Reading, i: number, end: number): boolean {
  if (!listenerVerbs.has(lemmaOf(r.text.slice(r.tokens.start[i], r.tokens.end[i])))) return false;
  for (let j = i + 3; j < Math.min(end, i + 2 + longestListener); j++) {
    const c = r.class[j] as number;
    if (c === WordClass.that) return true;
    if (
      c === WordClass.comma ||
      c === WordClass.be ||
      c === WordClass.have ||
      c === WordClass.quote ||
      c === WordClass.relative
    )
      return false;
  }
  return false;
}
