/** Hashes of the words that say where sentences end. Plain data, which the build works out (see `build-plugins.mjs`). */
import sentences from '../lexicon/en/sentences.yaml';
import { wordsOf } from '../lexicon/lists.ts';
import { hashWord } from './tokens.ts';

const hashes = (name: string): ReadonlySet<number> => new Set(wordsOf(sentences, name).map(hashWord));

/** Abbreviations that a name or a figure follows: their point never ends a sentence. */
export const opensName = hashes('names-follow');

/** Abbreviations that may stand at a sentence's end: their point ends it only before a word that opens sentences. */
export const mayEnd = hashes('may-end');

/** Capitalised words that open a sentence far more often than they follow an abbreviation. */
export const opensSentence = hashes('openers');
