/** The ledger of sources: an entry each, with its spellings and mentions. */
import type { SourceKind } from '../types.ts';
import type { BlockReading } from './block-reading.ts';
import type { Range } from './block-words.ts';
import type { Entity } from './entities.ts';
import type { Referent } from './referent.ts';
import type { BlockSpan, LedgerEntry } from './types.ts';

interface OpenEntry {
  readonly name: string;
  readonly kind: SourceKind;
  readonly entities: Set<Entity>;
  readonly mentions: BlockSpan[];
}

/** Gathers entries while attributions are resolved in text order. */
export class LedgerBook {
  private readonly entries: OpenEntry[] = [];
  private readonly known = new Map<Entity | string, number>();

  constructor(private readonly blocks: readonly BlockReading[]) {}

  /**
   * The entry of a referent; opens it at the first call. Somebody named has one entry, an outlet or a body one for each
   * name in full, and a description that names nobody one of its own, called by its `words`.
   */
  entryOf({ kind, name, entity }: Referent, words: string): number {
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
    this.entries.push({ name, kind, entities: new Set(entity ? [entity] : []), mentions: [] });
    return this.entries.length - 1;
  }

  /** Whose entry it is; null for a description's. */
  entityOf(entry: number): Entity | null {
    const [entity] = this.entries[entry]?.entities ?? [];
    return entity ?? null;
  }

  /** Records where an entry's source stands. */
  mention(entry: number, block: number, range: Range): void {
    this.entries[entry]?.mentions.push(this.spanOf(block, range));
  }

  private spanOf(block: number, { from, to }: Range): BlockSpan {
    const tokens = this.blocks[block]?.words.tokens;
    return { block, start: tokens?.start[from] ?? 0, end: tokens?.end[to - 1] ?? 0 };
  }

  /** The finished ledger, by first use as a source. */
  close(): LedgerEntry[] {
    return this.entries.map(({ name, kind, entities, mentions }) => {
      const named: BlockSpan[] = [];
      for (const entity of entities)
        for (const { block, mention } of entity.mentions) named.push(this.spanOf(block, mention.name));
      const spellings = apart(named);
      return { name, kind, spellings, mentions: apart(spellings.length > 0 ? spellings.concat(mentions) : mentions) };
    });
  }
}

/** Spans in text order, those that overlap an earlier one left out. */
function apart(spans: readonly BlockSpan[]): BlockSpan[] {
  if (spans.length < 2) return [...spans];
  const kept: BlockSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.block !== span.block || last.end <= span.start) kept.push(span);
  }
  return kept;
}
