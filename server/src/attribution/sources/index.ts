/** The door of the room: whom the words of each attribution refer to. */
import { type BlockReading, readBlock } from './block-reading.ts';
import { Descriptions } from './descriptions.ts';
import { gatherEntities } from './entities.ts';
import { type ResolvedArticle, readsTheSame } from './keep.ts';
import { LedgerBook } from './ledger.ts';
import { type ResolvedBlock, Resolver } from './resolver.ts';
import { Trail } from './trail.ts';
import type { ReadBlock } from './types.ts';

export type { ResolvedArticle } from './keep.ts';
export { firstInForm, firstMention, formsOf, mentioned, mentionsOf, rivalTitles, spellingsOf } from './ledger.ts';
export type * from './types.ts';

/**
 * Resolves the source of every attribution of an article, whose prose blocks stand in text order. What is read of a
 * block alone is kept with its analysis; the rest takes time linear in the text. `before` is the reading of the article
 * before it was edited: where the blocks that were edited name the same people and mean the same sources, it stays.
 */
export function resolveSources(read: readonly ReadBlock[], before: ResolvedArticle | null = null): ResolvedArticle {
  const blocks = read.map(({ analysis, block }) => readBlock(analysis, block.kind));
  return (before && readsTheSame(before, blocks)) ?? resolveAll(blocks);
}

function resolveAll(blocks: readonly BlockReading[]): ResolvedArticle {
  const entities = gatherEntities(blocks);
  const known = { blocks, entities, trail: Trail.of(blocks, entities), descriptions: new Descriptions(entities) };
  const book = new LedgerBook();
  const resolver = new Resolver(known, book);
  const threads: ResolvedBlock[] = [];
  for (const [block, reading] of blocks.entries()) threads.push(resolver.resolve(reading, block, resolver.thread));
  return { blocks, known, threads, ledger: book.close(), resolved: threads.map(({ sources }) => sources) };
}
