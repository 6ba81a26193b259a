/** The door of the room: whom the words of each attribution refer to. */
import { readBlock } from './block-reading.ts';
import { Resolver } from './resolver.ts';
import type { ReadBlock, SourceReading } from './types.ts';

export type * from './types.ts';

/**
 * Resolves the source of every attribution of an article, whose prose blocks stand in text order. What is read of a
 * block alone is kept with its analysis; the rest takes time linear in the text.
 */
export function resolveSources(blocks: readonly ReadBlock[]): SourceReading {
  return new Resolver(blocks.map(({ analysis, block }) => readBlock(analysis, block.kind))).resolve();
}
