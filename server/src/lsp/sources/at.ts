import type { Span } from '../../document/index.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { touches } from '../features/at.ts';
import { type Entry, entriesOf } from './entries.ts';

/** A source at a place, with the mention that stands there. */
export interface Mentioned {
  readonly entry: Entry;
  readonly mention: Span;
}

/** The source that is mentioned at an offset, the shortest mention first; null for none. */
export function sourceAt({ article }: Snapshot, offset: number): Mentioned | null {
  let best: Mentioned | null = null;
  for (const entry of entriesOf(article))
    for (const mention of entry.mentions)
      if (touches(mention, offset) && (!best || mention.end - mention.start < best.mention.end - best.mention.start))
        best = { entry, mention };
  return best;
}
