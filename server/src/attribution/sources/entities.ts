/** The people and organisations that an article names, each once, whatever it calls them. */
import { hashWord } from '../../document/tokens.ts';
import { Word } from '../words/listed-words.ts';
import { classesOf, inFull } from '../words/lookup.ts';
import type { BlockReading } from './block-reading.ts';
import type { NameKind, NameMention } from './name-mention.ts';
import { nameSuffixes } from './phrase-words.ts';
import { alike, alikeGiven, distance, foldName } from './spellings.ts';

/** Where a name of an entity stands: its block and its position among the names there, as one number. In text order. */
export type EntityMention = number;

const NAMES = 2 ** 24;
/** The mention at a position of a block. */
export const mentionAt = (block: number, at: number): EntityMention => block * NAMES + at;
/** The block of a mention. */
export const blockOf = (mention: EntityMention): number => Math.floor(mention / NAMES);
/** Its position among the names of its block. */
export const positionOf = (mention: EntityMention): number => mention % NAMES;

/** Somebody or something with a name. */
export interface Entity {
  kind: NameKind;
  /** The fullest name's words. */
  words: readonly string[];
  /** The same, folded. */
  folded: readonly string[];
  /** 1 for a man, 2 for a woman, 0 where nothing tells. */
  gender: 0 | 1 | 2;
  /** Hashes of the words that describe it anywhere: offices, trades, places. */
  traits: ReadonlySet<number>;
  /** Mentions that read as a person's name and as a body's. */
  person: number;
  body: number;
  /** False where it stands at the start of sentences only, where any word has a capital. */
  firm: boolean;
  /** In text order. */
  mentions: readonly EntityMention[];
}

/** Every entity of an article, and which one each name stands for. */
export interface Entities {
  readonly all: readonly Entity[];
  /** By block, by position of the name in the block. */
  readonly of: readonly (readonly Entity[])[];
  /** The entity that has these words for its name or a part of it. */
  find(words: readonly string[]): Entity | null;
  /** The person with a family name, where the article gives one in full; null where it does not. */
  bearer(family: string): Entity | null;
}

const NO_TRAITS: ReadonlySet<number> = new Set();
const NO_MENTIONS: readonly EntityMention[] = [];

/** Gathers the names of an article into entities. */
export function gatherEntities(blocks: readonly BlockReading[]): Entities {
  return new Gatherer(blocks).gather();
}

/** No more names than this are compared with one another for their spelling, however many an article has. */
const MOST = 24;
/** Nor is anybody described by more words. */
const MOST_TRAITS = 64;
/** What the office beside a name weighs, against the looks of the name alone. */
export const CERTAIN = 100;

/** The family name's position in a folded name. */
function familyOf(folded: readonly string[]): string {
  const last = folded.at(-1) as string;
  return folded.length > 2 && nameSuffixes.has(last) ? (folded.at(-2) as string) : last;
}

class Gatherer implements Entities {
  readonly all: Entity[] = [];
  readonly of: Entity[][];
  private readonly byName = new Map<string, Entity>();
  private readonly byLast = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  private readonly byLetter = new Map<string, Entity[]>();
  /** The member of a family that was named last. */
  private readonly latest = new Map<string, Entity>();

  constructor(private readonly blocks: readonly BlockReading[]) {
    this.of = blocks.map(({ names }) => new Array<Entity>(names.length));
  }

  gather(): Entities {
    this.each((mention, block, i) => {
      if (mention.words.length > 1) this.put(block, i, mention, this.full(mention));
    });
    this.each((mention, block, i) => {
      const known = (this.of[block] as Entity[])[i];
      if (!known) this.put(block, i, mention, this.single(mention));
      else this.latest.set(familyOf(known.folded), known);
    });
    this.listMentions();
    return this;
  }

  /** Gives each entity its mentions, in a list no longer than they are: most have one. */
  private listMentions(): void {
    for (let block = 0; block < this.of.length; block++) {
      const entities = this.of[block] as Entity[];
      for (let at = 0; at < entities.length; at++) {
        const entity = entities[at] as Entity;
        if (entity.mentions === NO_MENTIONS) entity.mentions = [mentionAt(block, at)];
        else (entity.mentions as EntityMention[]).push(mentionAt(block, at));
      }
    }
    for (const entity of this.all) if (entity.mentions.length > 1) entity.mentions = entity.mentions.slice();
  }

  find(words: readonly string[]): Entity | null {
    const folded = words.map(foldName);
    const exact = this.byName.get(folded.join(' '));
    if (exact) return exact;
    const family = this.byLast.get(folded.at(-1) ?? '');
    if (folded.length === 1) return family?.[0] ?? this.byFirst.get(folded[0] as string)?.[0] ?? null;
    return family?.find(({ folded: other }) => other[0] === folded[0]) ?? null;
  }

  bearer(family: string): Entity | null {
    const bearers = this.byLast.get(foldName(family));
    return bearers?.find(({ kind, folded }) => kind === 'person' && folded.length > 1) ?? null;
  }

  private each(visit: (mention: NameMention, block: number, index: number) => void): void {
    for (let b = 0; b < this.blocks.length; b++) {
      const { names } = this.blocks[b] as BlockReading;
      for (let i = 0; i < names.length; i++) visit(names[i] as NameMention, b, i);
    }
  }

  private put(block: number, i: number, mention: NameMention, entity: Entity): void {
    (this.of[block] as Entity[])[i] = entity;
    if (mention.traits.length > 0) entity.traits = withTraits(entity.traits, mention.traits);
    if (mention.gender) entity.gender ||= mention.gender;
    if (!mention.opensSentence || mention.words.length > 1) entity.firm = true;
    if (mention.kind === 'person') entity.person += mention.certain ? CERTAIN : 1;
    else if (mention.kind === 'organization') entity.body++;
    if (entity.person > entity.body) entity.kind = 'person';
    else if (entity.body > entity.person) entity.kind = 'organization';
    else if (entity.kind === 'unknown') entity.kind = mention.kind;
  }

  private full(mention: NameMention): Entity {
    const { folded, key } = mention;
    const known = this.byName.get(key);
    if (known) return known;
    const other = mention.kind === 'person' ? this.samePerson(folded) : this.sameBody(folded);
    if (other) {
      if (folded.length > other.folded.length && !(nameSuffixes.has(folded.at(-1) ?? '') && other.kind === 'person')) {
        other.words = mention.words;
        other.folded = folded;
      }
      this.byName.set(key, other);
      return other;
    }
    return this.create(mention, folded, key);
  }

  private samePerson(folded: readonly string[]): Entity | undefined {
    const [first, last] = [folded[0] as string, familyOf(folded)];
    const fits = ({ kind, folded: other }: Entity): boolean => {
      if (kind === 'organization' || kind === 'place' || other.length < 2) return false;
      // "De Poe" for "Carl de Poe"
      if (folded.length < other.length && folded.every((word, i) => word === other[other.length - folded.length + i]))
        return true;
      const given = other[0] as string;
      const initial = given.length === 1 || first.length === 1;
      const family = familyOf(other);
      // "Jane Roe" and "Jane Row": a short name may differ by a letter where the other one is the same
      const short = given === first && given.length > 1 && Math.min(family.length, last.length) > 2;
      if (!alike(family, last) && !(short && family[0] === last[0] && distance(family, last) < 2)) return false;
      if (otherSex(given, first)) return false;
      return alikeGiven(given, first) || (initial && given[0] === first[0]);
    };
    return this.byLast.get(last)?.find(fits) ?? this.byFirst.get(first)?.find(fits);
  }

  /** A body's longer or shorter name: "the Air Force" for "United States Air Force". */
  private sameBody(folded: readonly string[]): Entity | undefined {
    const within = (short: readonly string[], long: readonly string[]): boolean =>
      short.every((word, i) => word === long[long.length - short.length + i]) ||
      short.every((word, i) => word === long[i]);
    const fits = ({ kind, folded: other }: Entity): boolean =>
      kind === 'organization' &&
      other.length > 1 &&
      (other.length < folded.length ? within(other, folded) : within(folded, other));
    return this.byLast.get(folded.at(-1) as string)?.find(fits) ?? this.byFirst.get(folded[0] as string)?.find(fits);
  }

  private single(mention: NameMention): Entity {
    const { folded } = mention;
    const key = folded[0] as string;
    const known = this.byName.get(key);
    const family = this.byLast.get(key);
    if (family && mention.kind !== 'place') {
      const people = family.filter(({ kind }) => kind !== 'organization' || mention.kind === 'organization');
      const fitting = mention.gender ? people.filter(({ gender }) => gender === mention.gender) : people;
      const latest = this.latest.get(key);
      const chosen =
        latest && fitting.includes(latest)
          ? latest
          : (fitting[0] ?? (mention.gender ? people.find((p) => p.gender === 0) : undefined));
      if (chosen) {
        this.latest.set(key, chosen);
        return chosen;
      }
    }
    if (known) return known;
    const first = this.byFirst.get(key)?.find((other) => isCalledByFirst(other, mention));
    if (first) return first;
    if (mention.kind === 'unknown' && key.length > 4) {
      const misspelt = this.byLetter
        .get(key.slice(0, 1))
        ?.find(({ kind, folded: other }) => kind === 'person' && other.length > 1 && alike(familyOf(other), key));
      if (misspelt) return misspelt;
    }
    return this.create(mention, folded, key);
  }

  private create(mention: NameMention, folded: readonly string[], key: string): Entity {
    const entity: Entity = {
      kind: mention.kind,
      words: mention.words,
      folded,
      gender: 0,
      person: 0,
      body: 0,
      firm: false,
      traits: NO_TRAITS,
      mentions: NO_MENTIONS,
    };
    this.all.push(entity);
    this.byName.set(key, entity);
    if (mention.short) this.byName.set(foldName(mention.short), entity);
    else if (mention.kind === 'organization' && folded.length > 2) {
      const initials = mention.words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0]?.toLowerCase())
        .join('');
      if (!this.byName.has(initials)) this.byName.set(initials, entity);
    }
    const last = familyOf(folded);
    listUnder(this.byLast, last, entity);
    listUnder(this.byFirst, folded[0] as string, entity);
    listUnder(this.byLetter, last.slice(0, 1), entity);
    return entity;
  }
}

/** Words that describe somebody, and more of them. */
function withTraits(before: ReadonlySet<number>, more: readonly number[]): ReadonlySet<number> {
  const traits = before === NO_TRAITS ? new Set<number>() : (before as Set<number>);
  for (const trait of more) if (traits.size < MOST_TRAITS) traits.add(inFull(trait));
  return traits;
}

/** True where the first word alone may stand for the name: "Jane" for "Jane Roe", "Norda" for "Norda Lines". */
function isCalledByFirst({ kind, folded, person }: Entity, as: NameMention): boolean {
  if (kind === 'organization') return folded.length < 4;
  const given = (classesOf(hashWord(folded[0] as string)) & Word.givenName) !== 0;
  const fits = as.kind !== 'place' && as.kind !== 'organization';
  return kind === 'person' && fits && (given || (as.certain && person >= CERTAIN));
}

/** "Martin" and "Martina" are two people, however alike. */
function otherSex(a: string, b: string): boolean {
  const sex = Word.male | Word.female;
  const [first, second] = [classesOf(hashWord(a)) & sex, classesOf(hashWord(b)) & sex];
  return a !== b && first !== 0 && second !== 0 && (first & second) === 0;
}

function listUnder(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.length < MOST) list.push(entity);
}
