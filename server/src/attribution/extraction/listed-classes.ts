/** The classes of words that lists name. Plain data, which the build works out (see `build-plugins.mjs`). */
import { hashWord } from '../../document/tokens.ts';
import lexicon from '../../lexicon/en/word-classes.yaml';
import { WordClass, type WordClassName } from './word-classes.ts';

const listed = new Map<number, number>();
/** The class of each word that a list has, by the word's hash. */
export const listedClasses: ReadonlyMap<number, number> = listed;
for (const [name, words] of Object.entries(lexicon as Record<string, string>)) {
  const number = WordClass[name as WordClassName];
  for (const word of words.split(/\s+/)) {
    const hash = hashWord(word);
    if (!listed.has(hash)) listed.set(hash, number);
  }
}
