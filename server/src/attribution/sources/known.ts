/** Everything known of an article while its sources are resolved, and the source that is asked about. */

import { Word } from '../words/listed-words.ts';
import type { BlockReading } from './block-reading.ts';
import type { BlockWords } from './block-words.ts';
import type { Descriptions } from './descriptions.ts';
import type { Entities, Entity } from './entities.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Told } from './told.ts';
import type { Trail } from './trail.ts';
import type { Place } from './types.ts';

/** What the article says anywhere, and what was resolved up to here. */
export interface Known {
  /** Of other blocks than the one asked about, nothing but names and the words of a few ahead counts: see `keep.ts`. */
  readonly blocks: readonly BlockReading[];
  readonly entities: Entities;
  readonly trail: Trail;
  readonly descriptions: Descriptions;
  readonly told: Told;
  /** The named person who spoke last. */
  speaker: Entity | null;
}

/** A source to resolve. */
export interface Asked {
  readonly reading: BlockReading;
  readonly words: BlockWords;
  readonly phrase: NounPhrase;
  readonly place: Place;
}

/** 1 for a word that means a man, 2 for a woman, 0 for neither. */
export const genderAt = (words: BlockWords, i: number): 0 | 1 | 2 =>
  words.is(i, Word.male) ? 1 : words.is(i, Word.female) ? 2 : 0;
