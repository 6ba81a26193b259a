/** The people and organisations that an article names, each once, whatever it calls them. */
import type { BlockReading } from './block-reading.ts';
import type { NameKind, NameMention } from './names.ts';
import { alike, foldName } from './spellings.ts';

/** A mention of an entity. */
export interface EntityMention {
  readonly block: number;
  readonly mention: NameMention;
}

/** Somebody or something with a name. */
export interface Entity {
  kind: NameKind;
  /** The fullest name's words. */
  words: readonly string[];
  /** The same, folded. */
  folded: readonly string[];
  gender: 0 | 1 | 2;
  readonly roles: Set<number>;
  readonly mentions: EntityMention[];
  short: string | null;
}

/** Every entity of an article, and which one each name stands for. */
export interface Entities {
  readonly all: readonly Entity[];
  /** By block, by position of the name in the block. */
  readonly of: readonly (readonly Entity[])[];
}

/** Gathers the names of an article into entities. */
export function gatherEntities(blocks: readonly BlockReading[]): Entities {
  return new Gatherer(blocks).gather();
}

class Gatherer {
  private readonly all: Entity[] = [];
  private readonly byLast = new Map<string, Entity[]>();
  private readonly byName = new Map<string, Entity>();
  private readonly byShort = new Map<string, Entity>();

  constructor(private readonly blocks: readonly BlockReading[]) {}

  gather(): Entities {
    const of: Entity[][] = this.blocks.map(({ names }) => new Array<Entity>(names.length));
    this.each((mention, block, i) => {
      if (mention.words.length > 1) (of[block] as Entity[])[i] = this.full(mention);
    });
    this.each((mention, block, i) => {
      (of[block] as Entity[])[i] ??= this.single(mention);
    });
    this.each((mention, block, i) => {
      const entity = (of[block] as Entity[])[i] as Entity;
      entity.mentions.push({ block, mention });
      for (const role of mention.roles) entity.roles.add(role);
      if (mention.gender) entity.gender = mention.gender;
      if (mention.kind === 'person') entity.kind = 'person';
    });
    return { all: this.all, of };
  }

  private each(visit: (mention: NameMention, block: number, index: number) => void): void {
    for (const [b, { names }] of this.blocks.entries())
      for (const [i, mention] of names.entries()) visit(mention, b, i);
  }

  private full(mention: NameMention): Entity {
    const folded = mention.words.map(foldName);
    const key = folded.join(' ');
    const known = this.byName.get(key);
    if (known) return known;
    const last = folded.at(-1) as string;
    if (mention.kind === 'person')
      for (const other of this.byLast.get(last) ?? []) {
        if (other.kind !== 'person' || other.folded.length < 2) continue;
        if (alike(other.folded[0] as string, folded[0] as string)) {
          if (folded.length > other.folded.length) {
            other.words = mention.words;
            other.folded = folded;
          }
          this.byName.set(key, other);
          return other;
        }
      }
    return this.create(mention, folded, key);
  }

  private single(mention: NameMention): Entity {
    const folded = [foldName(mention.words[0] as string)];
    const key = folded[0] as string;
    const short = this.byShort.get(key);
    if (short) return short;
    const family = this.byLast.get(key);
    if (family && family.length > 0) {
      if (family.length > 1 && mention.gender) {
        const fitting = family.filter(({ gender }) => gender === mention.gender);
        if (fitting.length === 1) return fitting[0] as Entity;
      }
      return family[0] as Entity;
    }
    return this.byName.get(key) ?? this.create(mention, folded, key);
  }

  private create(mention: NameMention, folded: readonly string[], key: string): Entity {
    const entity: Entity = {
      kind: mention.kind,
      words: mention.words,
      folded,
      gender: mention.gender,
      roles: new Set(),
      mentions: [],
      short: mention.short,
    };
    this.all.push(entity);
    this.byName.set(key, entity);
    if (mention.short) this.byShort.set(foldName(mention.short), entity);
    const last = folded.at(-1) as string;
    const family = this.byLast.get(last);
    if (family) family.push(entity);
    else this.byLast.set(last, [entity]);
    return entity;
  }
}
