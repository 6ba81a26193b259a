/** The ledger of sources: an entry each, with its spellings and mentions. */
import type { SourceKind } from '../types.ts';
import type { BlockReading } from './block-reading.ts';
import type { Entity } from './entities.ts';
import type { Range } from './noun-phrase.ts';
import type { BlockSpan, LedgerEntry } from './types.ts';

interface OpenEntry {
  readonly name: string;
  readonly kind: SourceKind;
  readonly entity: Entity | null;
  readonly mentions: BlockSpan[];
}

/** Gathers entries while attributions are resolved in text order. */
export class LedgerBook {
  private readonly entries: OpenEntry[] = [];
  private readonly byEntity = new Map<Entity, number>();
  private readonly byWords = new Map<string, number>();

  constructor(private readonly blocks: readonly BlockReading[]) {}

  /** The entry of somebody named; opens it at the first call. */
  ofEntity(entity: Entity, kind: SourceKind): number {
    const known = this.byEntity.get(entity);
    if (known !== undefined) return known;
    this.byEntity.set(entity, this.entries.length);
    return this.open(entity.words.join(' '), kind, entity);
  }

  /** The entry of a description that names nobody; the same words share one. */
  unnamed(words: string, kind: SourceKind): number {
    const key = words.toLowerCase();
    const known = this.byWords.get(key);
    if (known !== undefined) return known;
    this.byWords.set(key, this.entries.length);
    return this.open(words, kind, null);
  }

  private open(name: string, kind: SourceKind, entity: Entity | null): number {
    this.entries.push({ name, kind, entity, mentions: [] });
    return this.entries.length - 1;
  }

  /** Records where an entry's source stands. */
  mention(entry: number, block: number, range: Range): void {
    this.entries[entry]?.mentions.push(this.spanOf(block, range));
  }

  /** The place of tokens in their block's prose. */
  spanOf(block: number, { from, to }: Range): BlockSpan {
    const tokens = this.blocks[block]?.tokens;
    return { block, start: tokens?.start[from] ?? 0, end: tokens?.end[to - 1] ?? 0 };
  }

  /** The finished ledger, by first use as a source. */
  close(): LedgerEntry[] {
    return this.entries.map(({ name, kind, entity, mentions }) => {
      const spellings = (entity?.mentions ?? []).map(({ block, mention }) => this.spanOf(block, mention.name));
      return { name, kind, spellings, mentions: apart([...spellings, ...mentions]) };
    });
  }
}

/** Spans in text order, those that overlap an earlier one left out. */
function apart(spans: readonly BlockSpan[]): BlockSpan[] {
  const kept: BlockSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.block !== span.block || last.end <= span.start) kept.push(span);
  }
  return kept;
}
