/** What a reading of an article tells, each part when it is asked for. */
import type { Document } from '../document/types.ts';
import type { ArticleReading } from './article-reading.ts';
import { genreOf } from './genre/index.ts';
import { listSources, spellSources } from './listed-sources.ts';
import { placedAttribution } from './passages/place.ts';
import type { KeptPassage } from './passages/read.ts';
import { moved } from './places.ts';
import { readQuotations } from './quotations/index.ts';
import type { AnonymityReason, Attribution, Genre, Quotation, Source, SpeltSource } from './types.ts';

export { read } from './article-reading.ts';

export const tellGenre = (document: Document, { blocks }: ArticleReading): Genre => genreOf(document, blocks);

export const tellAttributions = ({ passages }: ArticleReading): readonly Attribution[] =>
  passages.flatMap((place) => place.passage.attributions.map((one) => placedAttribution(one, place)));

export const tellSources = (reading: ArticleReading, attributions: readonly Attribution[]): readonly Source[] =>
  listSources(reading, attributions);

export const tellSpellings = (reading: ArticleReading): readonly SpeltSource[] => spellSources(reading);

export function tellQuotations({ blocks, quotations, kept, counts }: ArticleReading): readonly Quotation[] {
  const orderOf = (position: number, attribution: number) => kept[position]?.parts.order[attribution] ?? -1;
  return readQuotations(blocks, quotations, {
    standsFor: (position) => kept[position]?.parts,
    find: (position, attribution) => (orderOf(position, attribution) < 0 ? null : { position, attribution }),
    idOf: (position, attribution) => `a${(counts[position] ?? 0) + orderOf(position, attribution) + 1}`,
  });
}

export function tellReasons({ blocks, kept }: ArticleReading): readonly AnonymityReason[] {
  const told: AnonymityReason[] = [];
  for (let position = 0; position < kept.length; position++)
    for (const reason of (kept[position] as KeptPassage).parts.reasons)
      told.push({ ...reason, ...moved(reason, blocks[position]?.block.start ?? 0) });
  return told;
}
