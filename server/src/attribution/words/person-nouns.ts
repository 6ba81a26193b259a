/** Nouns for people that no list holds. */
import { Pattern } from '../../document/pattern.ts';
import { hashWord } from '../../document/tokens.ts';
import { thingNouns } from './listed-words.ts';
import { personEndings } from './person-endings.ts';

const ENDING = new Pattern(personEndings);

/** True for a noun, in its singular and lower case, that ends as nouns for people do: "beekeeper", "rebel leader-to-be". */
export const isPersonNoun = (word: string): boolean => ENDING.test(word) && !thingNouns.has(hashWord(word));
