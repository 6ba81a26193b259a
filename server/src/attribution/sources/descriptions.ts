/** Whom a description refers to: "the minister", "the Vermont senator", "the actress". */

import { Shape } from '../../document/tokens.ts';
import { relations, Word } from '../words/listed-words.ts';
import { classesOf, inFull, standInsFor } from '../words/lookup.ts';
import type { BlockReading } from './block-reading.ts';
import { blockOf, type Entities, type Entity, type EntityMention, positionOf } from './entities.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { levels } from './phrase-words.ts';
import type { Place } from './types.ts';

/** Words by which a description and a person must not contradict each other. */
const ORIGIN = Word.people | Word.country | Word.capital;

/**
 * How to look: for whom the article calls by the very word, for whom a general word ("the lawmaker") can mean, for the
 * same in the block before at most, or for somebody whom it names for the first time soon after.
 */
export type Search = 'exact' | 'general' | 'near' | 'ahead';

/** Finds named people by what the article calls them. */
export class Descriptions {
  /** Named people by the hash of each word that describes them. */
  private readonly byTrait = new Map<number, Entity[]>();

  constructor(entities: Entities) {
    for (const entity of entities.all) {
      if (entity.kind !== 'person') continue;
      for (const trait of entity.traits) {
        const known = this.byTrait.get(trait);
        if (!known) this.byTrait.set(trait, [entity]);
        else if (known.length < 40) known.push(entity);
      }
    }
  }

  /**
   * The person whom a phrase describes, as the article introduces people; null where nobody fits.
   */
  find(reading: BlockReading, phrase: NounPhrase, place: Place, how: Search): Entity | null {
    const { words } = reading;
    const head = inFull(words.hash(phrase.head));
    const ahead = how === 'ahead';
    // "her friend" is nobody's friend of three paragraphs ago
    const near = how === 'near' || relations.has(head) || words.is(phrase.head, Word.relative);
    const reach = near ? 1 : Number.POSITIVE_INFINITY;
    let best: Entity | null = null;
    let most = 0;
    for (const stand of how === 'general' || how === 'near' ? standInsFor(head) : [head]) {
      for (const entity of this.byTrait.get(stand) ?? []) {
        const away = this.distance(reading, entity, place, ahead);
        if (away === null || away > reach || this.contradicts(reading, phrase, entity)) continue;
        const score = 2 + this.sharedWords(reading, phrase, entity) + 1 / (1 + away);
        if (score > most) {
          most = score;
          best = entity;
        }
      }
    }
    return best;
  }

  /** How many blocks lie between a place and the nearest mention of an entity before it, else after it. */
  private distance({ names }: BlockReading, entity: Entity, { block, token }: Place, ahead: boolean): number | null {
    const { mentions } = entity;
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const m = mentions[middle] as EntityMention;
      const there = blockOf(m);
      const from = names[positionOf(m)]?.name.from ?? token;
      if (there < block || (there === block && from < token)) low = middle + 1;
      else high = middle;
    }
    const before = mentions[low - 1];
    if (ahead) {
      const after = mentions[low];
      return before !== undefined || after === undefined || blockOf(after) !== block ? null : 0;
    }
    if (before !== undefined) return block - blockOf(before);
    const after = mentions[low];
    return after === undefined ? null : 10 + blockOf(after) - block;
  }

  private sharedWords({ words }: BlockReading, { core, possessor, head }: NounPhrase, { traits }: Entity): number {
    let shared = 0;
    for (let i = (possessor ?? core).from; i < core.to; i++)
      if (i !== head && words.isWord(i) && traits.has(words.hash(i))) shared++;
    return shared;
  }

  /** True where the phrase gives an origin and the person is known by others only: "the French president". */
  private contradicts({ words }: BlockReading, { core, possessor, head }: NounPhrase, entity: Entity): boolean {
    let [given, shared] = [false, false];
    for (let i = (possessor ?? core).from; i < core.to; i++) {
      const lower = words.shape(i) === Shape.lower;
      if (i !== head && lower && levels.has(words.word(i)) && !entity.traits.has(words.hash(i))) return true;
      if (i === head || !words.is(i, ORIGIN)) continue;
      given = true;
      if (entity.traits.has(words.hash(i))) shared = true;
    }
    if (!given || shared) return false;
    for (const trait of entity.traits) if ((classesOf(trait) & ORIGIN) !== 0) return true;
    return false;
  }
}
