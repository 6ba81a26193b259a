/** What the article as a whole tells of each unnamed source: what one mention of it tells counts for all. */
import type { Credit } from '../credits/index.ts';
import { type Told, together } from '../disclosure/index.ts';
import type { Draft } from '../draft.ts';
import { moved } from '../places.ts';
import type { ReadBlock, SourceReading } from '../sources/types.ts';
import type { Disclosure } from '../types.ts';
import { isCredit, type PassageParts } from './parts.ts';

const NOBODY: readonly string[] = [];
const idsOf = (places: readonly number[] = []): string[] => places.map((place) => `a${place + 1}`);

/** Tells of each block's items what is disclosed; null for blocks where nobody is unnamed. */
export function disclose(
  blocks: readonly ReadBlock[],
  parts: readonly PassageParts[],
  { resolved }: Pick<SourceReading, 'resolved'>,
): readonly (readonly (Disclosure | null)[] | null)[] {
  const entryOf = (position: number, item: Draft | Credit | undefined): number =>
    item && !isCredit(item) ? (resolved[position]?.[item.index]?.entry ?? -1) : -1;
  const byEntry = new Map<number, Told>();
  for (let position = 0; position < parts.length; position++) {
    const part = parts[position] as PassageParts;
    if (!part.tellsOfUnnamed) continue;
    for (const [i, told] of part.told.entries()) {
      if (!told) continue;
      const entry = entryOf(position, part.items[i]);
      const here = told.reason ? { ...told, reasonAt: position } : told;
      const before = byEntry.get(entry);
      byEntry.set(entry, before ? together(before, here) : here);
    }
  }
  return parts.map((part, position) => {
    if (!part.tellsOfUnnamed) return null;
    return part.told.map((told, i) => {
      const all = byEntry.get(entryOf(position, part.items[i]));
      if (!told || !all) return null;
      return {
        reason: told.reason ?? reasonElsewhere(all, blocks, position),
        position: told.position ?? all.position,
        basis: told.basis ?? all.basis,
        count: told.count ?? all.count,
        corroboration: part.confirmed.size === 0 ? NOBODY : idsOf(part.confirmed.get(part.items[i] as Draft | Credit)),
      };
    });
  });
}

/** A reason that another block gives, from the start of the block at `position`. */
function reasonElsewhere({ reason, reasonAt }: Told, blocks: readonly ReadBlock[], position: number) {
  const [there, here] = [blocks[reasonAt]?.block.start ?? 0, blocks[position]?.block.start ?? 0];
  return reason && { ...reason, ...moved(reason, there - here) };
}
