/** The ledger of sources: an entry each, with its spellings and mentions. */
import { Shape } from '../../document/tokens.ts';
import type { SourceKind } from '../types.ts';
import { rivalOffices } from '../words/listed-words.ts';
import type { BlockReading } from './block-reading.ts';
import type { Range } from './block-words.ts';
import { blockOf, type Entity, type EntityMention, positionOf } from './entities.ts';
import type { NameMention } from './name-mention.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { pastOffices } from './phrase-words.ts';
import type { Referent } from './referent.ts';
import type { BlockSpan, LedgerEntry, Place, Said, SourceReading } from './types.ts';

/** Where the entries of sources are looked up while sources are resolved in text order. */
export interface Book {
  /**
   * The entry of a source, which is recorded there: `said` is the attribution that it is the source of, `words` what it
   * is called there.
   */
  record(found: Referent, words: string, said: Said): number;
  /** Whose entry it is, as far as sources have been recorded; null for a description's. */
  ownerOf(entry: number): Entity | null;
  /** What an entry is called. */
  nameOf(entry: number): string;
}

interface OpenEntry {
  readonly name: string;
  readonly kind: SourceKind;
  readonly entities: Set<Entity>;
  readonly said: Said[];
}

/**
 * Opens entries at their first source. Somebody named has one entry, an outlet or a body one for each name in full, and a
 * description that names nobody one of its own, called by its words.
 */
export class LedgerBook implements Book {
  private readonly entries: OpenEntry[] = [];
  private readonly known = new Map<Entity | string, number>();

  record(found: Referent, words: string, said: Said): number {
    const entry = found.entry ?? this.entryOf(found, words);
    this.entries[entry]?.said.push(said);
    return entry;
  }

  private entryOf({ kind, name, entity }: Referent, words: string): number {
    if (name === null) return this.open(words, kind, entity);
    const shared = kind === 'outlet' || entity === null;
    const key: Entity | string = shared ? name.toLowerCase() : entity;
    let entry = this.known.get(key);
    if (entry === undefined) {
      entry = this.open(name, kind, entity);
      this.known.set(key, entry);
    } else if (entity) this.entries[entry]?.entities.add(entity);
    return entry;
  }

  private open(name: string, kind: SourceKind, entity: Entity | null): number {
    this.entries.push({ name, kind, entities: new Set(entity ? [entity] : []), said: [] });
    return this.entries.length - 1;
  }

  ownerOf(entry: number): Entity | null {
    const [entity] = this.entries[entry]?.entities ?? [];
    return entity ?? null;
  }

  nameOf(entry: number): string {
    return this.entries[entry]?.name ?? '';
  }

  /** The finished ledger, by first use as a source. */
  close(): readonly LedgerEntry[] {
    return this.entries;
  }
}

/** The words of a phrase that say who: apposition left out. */
export const shortOf = ({ from, to, apposition }: NounPhrase): Range => ({
  from,
  to: apposition ? apposition.from - 1 : to,
});

function spanOf(blocks: readonly BlockReading[], block: number, range: Range | undefined): BlockSpan {
  const tokens = blocks[block]?.words.tokens;
  const { from, to } = range ?? { from: 0, to: 0 };
  return { block, start: tokens?.start[from] ?? 0, end: tokens?.end[to - 1] ?? 0 };
}

/** The name that a mention is. */
export const mentioned = (blocks: readonly BlockReading[], mention: EntityMention): NameMention | undefined =>
  blocks[blockOf(mention)]?.names[positionOf(mention)];

const nameSpan = (blocks: readonly BlockReading[], mention: EntityMention): BlockSpan =>
  spanOf(blocks, blockOf(mention), mentioned(blocks, mention)?.name);

const saidSpan = (blocks: readonly BlockReading[], { block, attribution }: Said): BlockSpan => {
  const phrase = blocks[block]?.phrases[attribution];
  return spanOf(blocks, block, phrase ? shortOf(phrase) : undefined);
};

/** Places where a name of an entry stands, in text order; pronouns and descriptions are no spellings. */
export function spellingsOf({ blocks }: SourceReading, { entities }: LedgerEntry): BlockSpan[] {
  const named: BlockSpan[] = [];
  for (const { mentions } of entities) for (const mention of mentions) named.push(nameSpan(blocks, mention));
  return apart(named);
}

/** Every mention of an entry, in text order. `spellings` are its own. */
export function mentionsOf({ blocks }: SourceReading, { said }: LedgerEntry, spellings: readonly BlockSpan[]) {
  return apart([...spellings, ...said.map((one) => saidSpan(blocks, one))]);
}

/** Where the first mention of an entry begins. */
export function firstMention({ blocks }: SourceReading, { entities, said }: LedgerEntry): Place {
  let block = Number.POSITIVE_INFINITY;
  let token = 0;
  const [source] = said;
  if (source) {
    block = source.block;
    token = blocks[block]?.phrases[source.attribution]?.from ?? 0;
  }
  for (const { mentions } of entities) {
    const [mention] = mentions;
    if (mention === undefined || blockOf(mention) > block) continue;
    const from = mentioned(blocks, mention)?.name.from ?? 0;
    if (blockOf(mention) < block || from < token) token = from;
    block = blockOf(mention);
  }
  return { block, token };
}

/** Where names of an entry stand, in text order. */
function namesOf({ entities }: LedgerEntry): readonly EntityMention[] {
  const [only] = entities;
  if (only && entities.size === 1) return only.mentions;
  return [...entities].flatMap(({ mentions }) => mentions).sort((a, b) => a - b);
}

const wordsAt = ({ blocks }: SourceReading, mention: EntityMention): string => mentioned(blocks, mention)?.text ?? '';

/** Each spelling of an entry once, in the order of their first mention. */
export function formsOf(reading: SourceReading, entry: LedgerEntry): string[] {
  const forms = new Set<string>();
  for (const mention of namesOf(entry)) forms.add(wordsAt(reading, mention));
  return [...forms];
}

/** The first mention of an entry in one of its spellings; null where there is none. */
export function firstInForm(reading: SourceReading, entry: LedgerEntry, form: string): BlockSpan | null {
  const mention = namesOf(entry).find((one) => wordsAt(reading, one) === form);
  return mention === undefined ? null : nameSpan(reading.blocks, mention);
}

/** The titles before a source's name that nobody holds at once, each where it first stands: "Sen." and "Rep.". */
export function rivalTitles(reading: SourceReading, entry: LedgerEntry): BlockSpan[] {
  const found = new Map<number, BlockSpan>();
  if (entry.kind !== 'person') return [];
  for (const mention of namesOf(entry)) {
    const block = blockOf(mention);
    const { words } = reading.blocks[block] as BlockReading;
    const name = mentioned(reading.blocks, mention)?.name;
    if (!name || name.from === 0) continue;
    const title = words.shape(name.from - 1) === Shape.stop ? name.from - 2 : name.from - 1;
    const office = title < 0 ? undefined : rivalOffices.get(words.hash(title));
    if (office === undefined || found.has(office) || !words.isCapital(title) || pastOffices.has(words.lower(title - 1)))
      continue;
    found.set(office, spanOf(reading.blocks, block, { from: title, to: name.to }));
  }
  return [...found.values()];
}

/** Spans in text order, those that overlap an earlier one left out. */
function apart(spans: BlockSpan[]): BlockSpan[] {
  if (spans.length < 2) return spans;
  const kept: BlockSpan[] = [];
  for (const span of spans.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.block !== span.block || last.end <= span.start) kept.push(span);
  }
  return kept;
}
