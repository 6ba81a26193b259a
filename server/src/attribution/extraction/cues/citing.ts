/** Cues that name whom somebody else has it from: "**citing** two officials". */

import { hashWord } from '../../../document/tokens.ts';
import { unnamedPeople } from '../../words/listed-words.ts';
import { classesOf } from '../../words/lookup.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { cueHashes } from './cue-hashes.ts';
import { cueTokens } from './cue-tokens.ts';

const citing = cueHashes('citing-participles');
const [cited, quoted, as] = ['cited', 'quoted', 'as'].map(hashWord);
/** Somebody cited stands no further behind the cue. */
const reach = 6;
const subjects = tableOf('name', 'outlet');

/** True for the head of a cue behind which whoever is cited stands. */
export const isCitingCue = (r: Reading, i: number, end: number): boolean =>
  citing.has(r.word[i] as number) || isWhichCited(r, i)
    ? citesSource(r, i, end)
    : namesCited(r, i, end) || restsOn(r, i, end);

/** "…, which **cited** two officials" */
export const isWhichCited = ({ class: classes, word }: Reading, i: number): boolean =>
  (word[i] === cited || word[i] === quoted) &&
  (classes[i - 1] === WordClass.relative ||
    (classes[i - 1] === WordClass.that && classes[i - 2] === WordClass.document));

/** "The Gazette **cited** a security source that …": people without a name, whom it has it from. */
export function namesCited({ class: classes, word }: Reading, i: number, end: number): boolean {
  if (word[i] !== cited || subjects[classes[i - 1] as number] === 0) return false;
  for (let j = i + 1; j < Math.min(end, i + reach); j++) {
    const c = classes[j] as number;
    if (c === WordClass.speaker)
      return (
        classes[j + 1] !== WordClass.of && classes[j + 1] !== WordClass.name && !asSaying(classes, word, j + 1, end)
      );
    if (c === WordClass.name || c === WordClass.comma || c === WordClass.preposition || c === WordClass.of)
      return false;
  }
  return false;
}

/** "cited a source **as telling** it": the source's own verb stands there. */
function asSaying(classes: Uint8Array, word: Int32Array, from: number, end: number): boolean {
  for (let j = from; j + 1 < Math.min(end, from + reach); j++)
    if (word[j] === as && classes[j + 1] === WordClass.ing) return true;
  return false;
}

/** "Citing **two officials**", "citing **a report in the paper**": whoever is cited, at once. */
function citesSource({ class: classes, word }: Reading, i: number, end: number): boolean {
  for (let j = i + 1; j < Math.min(end, i + reach); j++) {
    const c = classes[j] as number;
    if (c === WordClass.speaker || c === WordClass.outlet || (classesOf(word[j] as number) & unnamedPeople) !== 0)
      return true;
    if (c === WordClass.document && (classes[j + 1] === WordClass.preposition || classes[j + 1] === WordClass.by)) {
      // "citing a report in **Le Matin**"
      if (classes[j + 2] === WordClass.name) return true;
      j++;
      continue;
    }
    if (c === WordClass.comma || c === WordClass.preposition || c === WordClass.of) return false;
  }
  return false;
}

const referring = hashWord('referring');
const sources = new Set(['source', 'sources'].map(hashWord));

/** "**referring to** a source in the ministry" */
function refersToSource({ word, class: classes }: Reading, from: number, end: number): boolean {
  for (let j = from; j < Math.min(end, from + 4); j++) {
    if (sources.has(word[j] as number)) return true;
    if (classes[j] === WordClass.comma || classes[j] === WordClass.preposition) return false;
  }
  return false;
}

const resting = cueHashes('resting-on');

/** "**relying on** two ministers", "**attributing** it **to** people at the club": whoever it rests on. */
function restsOn(r: Reading, i: number, end: number): boolean {
  if (r.word[i] === referring && r.class[i + 1] === WordClass.to) return refersToSource(r, i + 2, end);
  if (!resting.has(r.word[i] as number) || r.class[i - 1] !== WordClass.comma) return false;
  const cue = cueTokens(r, i, end);
  return cue.end > i + 1 && citesSource(r, cue.end - 1, end);
}
