/**
 * What of an article's sources stays after an edit: everything, where the edited blocks have the same names and their
 * sources mean the same as before. Then no later block can tell the difference, for of the blocks before it sees nothing
 * but names, the sentences they stand in, and the sources told of. Earlier ones see the words of a few blocks ahead too:
 * their sources are looked at again. Most keystrokes change none of this.
 */
import type { BlockReading } from './block-reading.ts';
import type { Entity } from './entities.ts';
import type { Known } from './known.ts';
import type { Book } from './ledger.ts';
import type { NameMention, NameSpelling } from './name-mention.ts';
import type { Referent } from './referent.ts';
import { type ResolvedBlock, Resolver } from './resolver.ts';
import type { Earlier } from './told.ts';
import { stepsOf } from './trail.ts';
import type { LedgerEntry, ResolvedSource, Said, SourceReading } from './types.ts';
import { AHEAD } from './works.ts';

/** The sources of an article, with all that is needed to resolve those of one block again. */
export interface ResolvedArticle extends SourceReading {
  readonly known: Omit<Known, 'told' | 'speaker'>;
  readonly threads: readonly ResolvedBlock[];
}

/** The reading of an article whose blocks were `before.blocks` and are `blocks` now, where all of it stays; else null. */
export function readsTheSame(before: ResolvedArticle, blocks: readonly BlockReading[]): ResolvedArticle | null {
  if (blocks.length !== before.blocks.length) return null;
  /** The blocks whose sources are to be looked at again. */
  const again = new Set<number>();
  for (let i = 0; i < blocks.length; i++) {
    const [reading, old] = [blocks[i] as BlockReading, before.blocks[i] as BlockReading];
    if (reading === old) continue;
    if (!hasSameNames(reading, old)) return null;
    for (let seer = Math.max(0, i - AHEAD); seer <= i; seer++) again.add(seer);
  }
  const known = { ...before.known, blocks, trail: before.known.trail.through(blocks) };
  for (const i of again) {
    const thread = before.threads[i] as ResolvedBlock;
    const book = new SameBook(before.ledger, thread.told);
    const { sources, told } = new Resolver(known, book).resolve(blocks[i] as BlockReading, i, thread.from);
    if (!book.same || !isSame(sources, thread.sources, sameSource) || !isSame(told, thread.told, sameEarlier))
      return null;
  }
  return { ...before, blocks, known };
}

/** A ledger in which each source of a block is to have the entry that it had before. */
class SameBook implements Book {
  same = true;
  private owner: Entity | null = null;

  constructor(
    private readonly ledger: readonly LedgerEntry[],
    private readonly told: readonly (Earlier | null)[],
  ) {}

  record(found: Referent, words: string, said: Said): number {
    const before = this.told[said.attribution];
    const entry = before?.entry ?? -1;
    this.same &&= found.entry === null ? found.name !== null || this.opens(entry, words, said) : found.entry === entry;
    this.owner = before?.owner ?? null;
    return entry;
  }

  /** True for the entry that a description opened, called by the same words. */
  private opens(entry: number, words: string, { block, attribution }: Said): boolean {
    const { name, said } = this.ledger[entry] ?? {};
    const first = said?.[0];
    return name === words && first?.block === block && first.attribution === attribution;
  }

  ownerOf(): Entity | null {
    return this.owner;
  }

  nameOf(entry: number): string {
    return this.ledger[entry]?.name ?? '';
  }
}

function isSame<T>(a: readonly T[], b: readonly T[], same: (one: T & {}, other: T & {}) => boolean): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, i) => {
    const other = b[i];
    return one == null || other == null ? one === other : same(one, other);
  });
}

const sameValue = (a: unknown, b: unknown): boolean => a === b;

const sameSource = (a: ResolvedSource, b: ResolvedSource): boolean =>
  a.kind === b.kind &&
  a.name === b.name &&
  a.count === b.count &&
  a.study === b.study &&
  a.unspecified === b.unspecified &&
  a.social === b.social;

const sameEarlier = (a: Earlier, b: Earlier): boolean =>
  a.kind === b.kind &&
  a.name === b.name &&
  a.entity === b.entity &&
  a.entry === b.entry &&
  a.unspecified === b.unspecified &&
  a.plural === b.plural &&
  a.head === b.head &&
  a.gender === b.gender &&
  a.sentence === b.sentence;

const hasSameNames = (a: BlockReading, b: BlockReading): boolean =>
  a.heading === b.heading &&
  a.analysis.sentences.count === b.analysis.sentences.count &&
  isSame(a.names, b.names, sameName) &&
  isSame(stepsOf(a), stepsOf(b), sameValue);

const sameSpelling = (a: NameSpelling, b: NameSpelling): boolean =>
  a === b || (a.key === b.key && a.text === b.text && a.words.length === b.words.length);

const sameName = (a: NameMention, b: NameMention): boolean =>
  a.kind === b.kind &&
  a.certain === b.certain &&
  sameSpelling(a.spelling, b.spelling) &&
  a.gender === b.gender &&
  a.short === b.short &&
  a.opensSentence === b.opensSentence &&
  isSame(a.traits, b.traits, sameValue);
