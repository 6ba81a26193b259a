/** What is looked up of a word or a name in the lists. */
import { lookUp } from '../../document/hash-table.ts';
import { hashWord } from '../../document/tokens.ts';
import {
  anyPerson,
  listedSlots,
  placeNames,
  samePersonSets,
  samePersonSlots,
  spelledOut,
  Word,
} from './listed-words.ts';

/** The hash of the word that an office's short form stands for: "senator" for "Sen."; any other hash as it is. */
export const inFull = (hash: number): number => spelledOut.get(hash) ?? hash;

/** The hashes of the words that may call the same person as the word with this hash does, itself among them. */
export const standInsFor = (hash: number): readonly number[] =>
  samePersonSets[lookUp(samePersonSlots, hash) - 1] ?? [hash];

/** What kind of place a name of several words is, as bits of `Word`; 0 where it is none that is listed. */
export const placeOf = (name: string): number => placeNames.get(name.toLowerCase()) ?? 0;

/** What the word with this hash can be, as bits of `Word`; 0 for a word in no list. */
export const classesOf = (hash: number): number => lookUp(listedSlots, hash);

const ofCompounds = anyPerson | Word.document | Word.study;

/** What a compound in no list can be, by its last part: "sous-chef" is what "chef" is; 0 for any other word. */
export function classesOfCompound(word: string): number {
  const hyphen = word.lastIndexOf('-');
  const classes = hyphen > 0 ? classesOf(hashWord(word.slice(hyphen + 1))) : 0;
  return (classes & ofCompounds) === 0 ? 0 : classes & (ofCompounds | Word.plural);
}
