/** Whom a source refers to. */
import type { SourceKind } from '../types.ts';
import type { Entity } from './entities.ts';

/** Whom a phrase refers to, before it stands in the ledger. */
export interface Referent {
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly entity: Entity | null;
  /** The entry of the ledger that it shares with an earlier source, where that is known. */
  readonly entry: number | null;
  /** True for a document or a study that nobody could find by what is said of it. */
  readonly unspecified: boolean;
}

/** A referent of that kind, with or without a name. */
export const referent = (kind: SourceKind, name: string | null = null, entry: number | null = null): Referent => ({
  kind,
  name,
  entity: null,
  entry,
  unspecified: false,
});

/** A named referent. A name that nothing tells about is taken for a person's. */
export const entityReferent = (entity: Entity): Referent => ({
  kind: entity.kind === 'unknown' ? 'person' : entity.kind,
  name: entity.words.join(' '),
  entity,
  entry: null,
  unspecified: false,
});
