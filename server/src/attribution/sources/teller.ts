/** "**officials**' accounts", "testimony from **two survivors**": whoever tells is the source, and not what they tell. */

import { anyPerson, tellings, utterances, Word } from '../words/listed-words.ts';
import type { BlockWords } from './block-words.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { tellingParticiples } from './phrase-words.ts';

const tellers = anyPerson | Word.people | Word.body;
const modifiers = Word.position | Word.witness | Word.relative | Word.expert;

/** The phrase for whoever tells what a phrase names; null where it names nothing that is told, or nobody who tells it. */
export function tellerOf(
  words: BlockWords,
  { head, core, possessor, complement, plural }: NounPhrase,
): NounPhrase | null {
  if (head < 0) return null;
  const told = tellings.has(words.hash(head));
  // "Roe's statement", "officials' accounts"
  if (possessor && (told || utterances.has(words.hash(head)))) return ofTeller(words, possessor.from, possessor.to);
  if (!told) return null;
  // "witness accounts"; "user accounts" are none
  if (head > core.from) {
    const phrase = words.is(head - 1, modifiers) ? readNounPhrase(words, core.from, head) : null;
    return phrase && { ...phrase, plural: plural || phrase.plural };
  }
  if (!complement) return null;
  let i = complement.from;
  if (tellingParticiples.has(words.word(i))) i++;
  return /^(?:by|from|of)$/.test(words.word(i)) ? ofTeller(words, i + 1, complement.to) : null;
}

function ofTeller(words: BlockWords, from: number, to: number): NounPhrase | null {
  const phrase = readNounPhrase(words, from, to);
  return phrase && (words.is(phrase.head, tellers) || words.isCapital(phrase.head)) ? phrase : null;
}
