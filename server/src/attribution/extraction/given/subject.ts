/** The word before a verb that is likely to end its subject. */

import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';

/** How far back a subject is looked for. */
const reach = 30;

const between = tableOf('have', 'be', 'do', 'modal', 'negation', 'manner', 'ly', 'to');

/** The token right before a verb and its auxiliaries and adverbs; `first - 1` when the sentence begins with them. */
export function beforeVerb({ class: classes }: Reading, first: number, verb: number): number {
  let j = verb - 1;
  while (j >= first && verb - j < 6 && between[classes[j] as number] === 1 && !isNounInLy({ class: classes }, j)) j--;
  return j;
}

const determines = tableOf('determiner', 'possessive', 'possessive-clitic');

/** "the **rally**", "their **family**": a noun that ends as adverbs do. */
export const isNounInLy = ({ class: classes }: Pick<Reading, 'class'>, i: number): boolean =>
  classes[i] === WordClass.ly && determines[classes[i - 1] as number] === 1;

/**
 * Where a comma stands before a verb, the token before the comma that opens what it closes: "the *minister*, who came on
 * Monday, said". -1 when there is none.
 */
export function beforeInsertion({ class: classes, quote }: Reading, first: number, comma: number): number {
  if (comma < first || classes[comma] !== WordClass.comma) return -1;
  for (let j = comma - 1; j > first && comma - j < reach; j--)
    if (classes[j] === WordClass.comma && quote[j] === quote[comma]) return j - 1;
  return -1;
}

/** Words that a name or a description of somebody consists of. */
export const nominal = tableOf('name', 'speaker', 'body', 'outlet', 'document', 'title', 'quantifier', 'number');

/** True for a word that can end the name of somebody who speaks. */
export const speaks = ({ class: classes }: Reading, i: number): boolean =>
  (nominal[classes[i] as number] === 1 && classes[i] !== WordClass.number) ||
  classes[i] === WordClass['speaker-pronoun'];
