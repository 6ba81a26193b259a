/** What is looked up of a word or a name in the lists. */
import { listedBits, listedHashes, placeNames, samePerson, spelledOut } from './words.ts';

/** The hash of the word that an office's short form stands for: "senator" for "Sen."; any other hash as it is. */
export const inFull = (hash: number): number => spelledOut.get(hash) ?? hash;

/** The hashes of the words that may call the same person as the word with this hash does, itself among them. */
export const standInsFor = (hash: number): ReadonlySet<number> => samePerson.get(hash) ?? new Set([hash]);

/** What kind of place a name of several words is, as bits of `Word`; 0 where it is none that is listed. */
export const placeOf = (name: string): number => placeNames.get(name.toLowerCase()) ?? 0;

/** The lists by open addressing: they are asked for each word of a text. */
const SLOTS = 1 << Math.ceil(Math.log2(listedHashes.length * 3));
const keys = new Int32Array(SLOTS);
const values = new Int32Array(SLOTS);
for (let i = 0; i < listedHashes.length; i++) {
  const hash = listedHashes[i] as number;
  let slot = hash & (SLOTS - 1);
  while (values[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  keys[slot] = hash;
  values[slot] = listedBits[i] as number;
}

/** What the word with this hash can be, as bits of `Word`; 0 for a word in no list. */
export function classesOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (values[slot] !== 0) {
    if (keys[slot] === hash) return values[slot] as number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}
