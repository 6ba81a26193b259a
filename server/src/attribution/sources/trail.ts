/** Where people are named, in text order, so that whoever comes after can be asked whom it refers to. */
import { keptWith } from '../../document/kept-with.ts';
import { Word } from '../words/listed-words.ts';
import { type BlockReading, isQuoted, sentenceAt } from './block-reading.ts';
import type { Range } from './block-words.ts';
import type { Entities, Entity } from './entities.ts';
import type { Place } from './types.ts';

/** A person's name where it stands. */
export interface Step {
  readonly block: number;
  /** Its position among the names of its block. */
  readonly at: number;
  readonly entity: Entity;
  /** The number of the sentence, counted through the article. */
  readonly sentence: number;
  /** True for the first name of its sentence that neither a preposition nor a possessive governs. */
  readonly subject: boolean;
  /** True for "Roe's". */
  readonly owner: boolean;
  readonly quoted: boolean;
}

/**
 * What a name's block alone tells of a step, in one number, for there are thousands: the sentence, counted through the
 * block, and below it these bits. -1 for nobody's name.
 */
type OwnStep = number;
const OWNER = 1;
const QUOTED = 2;
const MAY_BE_SUBJECT = 4;
const BITS = 3;

const kept = keptWith<BlockReading, readonly OwnStep[]>();
const NONE: readonly OwnStep[] = [];

/** The steps of a block by the position of the name; kept as long as its reading is. */
export function stepsOf(reading: BlockReading): readonly OwnStep[] {
  if (reading.names.length === 0) return NONE;
  let steps = kept.get(reading);
  if (!steps) {
    steps = reading.names.map(({ name, phrase }) => {
      if (isNobody(reading, name)) return -1;
      const owner = /^['’]s?$/.test(reading.words.word(name.to));
      const governed = reading.words.is(phrase.from - 1, Word.preposition);
      const bits =
        (owner ? OWNER : 0) | (isQuoted(reading, name.from) ? QUOTED : 0) | (!owner && !governed ? MAY_BE_SUBJECT : 0);
      return (sentenceAt(reading.analysis, name.from) << BITS) | bits;
    });
    kept.set(reading, steps);
  }
  return steps;
}

/** The named people of an article in text order. Where they stand in their blocks is asked of the blocks. */
export class Trail {
  private constructor(
    private readonly blocks: readonly BlockReading[],
    readonly steps: readonly Step[],
    private readonly firstSentence: readonly number[],
  ) {}

  static of(blocks: readonly BlockReading[], entities: Entities): Trail {
    const steps: Step[] = [];
    const firstSentence: number[] = [];
    let sentences = 0;
    for (const [block, reading] of blocks.entries()) {
      firstSentence.push(sentences);
      let subjectOf = -1;
      const people = stepsOf(reading);
      for (let i = 0; i < people.length; i++) {
        const entity = entities.of[block]?.[i];
        const own = people[i] as OwnStep;
        if (own < 0 || !entity?.firm || (entity.kind !== 'person' && entity.kind !== 'unknown')) continue;
        const sentence = own >> BITS;
        const subject = subjectOf !== sentence && (own & MAY_BE_SUBJECT) !== 0;
        if (subject) subjectOf = sentence;
        const [owner, quoted] = [(own & OWNER) !== 0, (own & QUOTED) !== 0];
        steps.push({ entity, block, at: i, sentence: sentences + sentence, subject, owner, quoted });
      }
      sentences += reading.analysis.sentences.count;
    }
    return new Trail(blocks, steps, firstSentence);
  }

  /** The same trail through blocks that have the same names in the same sentences. */
  through(blocks: readonly BlockReading[]): Trail {
    return new Trail(blocks, this.steps, this.firstSentence);
  }

  /** The number of a place's sentence, counted through the article. */
  sentenceAt({ block, token }: Place): number {
    const reading = this.blocks[block];
    return (this.firstSentence[block] ?? 0) + (reading ? sentenceAt(reading.analysis, token) : 0);
  }

  /** The index of the first step at or after a place. */
  at({ block, token }: Place): number {
    const names = this.blocks[block]?.names ?? [];
    let [low, high] = [0, this.steps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const step = this.steps[middle] as Step;
      if (step.block < block || (step.block === block && (names[step.at]?.name.from ?? token) < token))
        low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** "Democratic", "Muslim": a word with a capital that is nobody's name. */
const isNobody = ({ words }: BlockReading, { from, to }: Range): boolean =>
  to - from === 1 && words.is(from, Word.people | Word.country | Word.pronoun | Word.organisationName | Word.body);
