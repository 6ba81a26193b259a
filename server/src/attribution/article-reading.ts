/** An article as far as it is read from all of its blocks together: its sources, and the passage of each block. */
import type { Document } from '../document/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import { ownOutlets } from './drafts/pass-on.ts';
import { type LedgerOrder, orderLedger } from './listed-sources.ts';
import { type KeptPassage, readPassages } from './passages/read.ts';
import { joinQuotations } from './quotations/index.ts';
import type { QuotationDraft } from './quotations/types.ts';
import { readBlocks } from './read-blocks.ts';
import { type ReadBlock, type ResolvedArticle, resolveSources } from './sources/index.ts';
import type { ArticleContext, PlacedPassage } from './types.ts';

/** What was read of an article. The next reading, after an edit, starts from it. */
export interface ArticleReading {
  readonly blocks: readonly ReadBlock[];
  readonly sources: ResolvedArticle;
  readonly order: LedgerOrder;
  readonly quotations: readonly QuotationDraft[];
  /** By position of the block. */
  readonly kept: readonly KeptPassage[];
  /** By position of the block: how many attributions stand before it. */
  readonly counts: readonly number[];
  /** The passages of the blocks that attribute something. */
  readonly passages: readonly PlacedPassage[];
  /** Names of the article's own outlet, by which its passages were read. */
  readonly publication: string;
}

/** Reads a document; of one that came from another by a change, what the change does not touch is taken from `before`. */
export function read(
  document: Document,
  links: ReadonlyMap<string, LinkVerdict>,
  context: ArticleContext,
  before: ArticleReading | null,
): ArticleReading {
  const blocks = readBlocks(document, before?.blocks);
  const sources = resolveSources(blocks, before?.sources);
  const order = orderLedger(sources, before?.order);
  const quotations = joinQuotations(blocks, before?.quotations);
  const publication = context.publication.join('\n');
  const kept = readPassages(
    { document, links, blocks, sources, sourceIds: order.ids, quotations, isOwn: ownOutlets(context.publication) },
    before?.publication === publication ? before.kept : [],
  );
  const counts = new Array<number>(kept.length);
  const passages: PlacedPassage[] = [];
  let count = 0;
  for (let position = 0; position < kept.length; position++) {
    const { passage } = kept[position] as KeptPassage;
    const { block, index } = blocks[position] as ReadBlock;
    counts[position] = count;
    if (passage.attributions.length > 0) passages.push({ passage, block: index, start: block.start, before: count });
    count += passage.attributions.length;
  }
  return { blocks, sources, order, quotations, kept, counts, passages, publication };
}
