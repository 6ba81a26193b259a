/** What a reading of an article tells, each part when it is asked for. */
import type { Document } from '../document/types.ts';
import { genreOf } from './genre/index.ts';
import { listSources, spellSources } from './ledger.ts';
import { placedAttribution } from './passages/place.ts';
import type { KeptPassage } from './passages/read.ts';
import { moved } from './places.ts';
import { readQuotations } from './quotations/index.ts';
import type { Reading } from './reading.ts';
import type { AnonymityReason, Attribution, Genre, Quotation, Source, SpeltSource } from './types.ts';

export { read } from './reading.ts';

export const tellGenre = (document: Document, { blocks }: Reading): Genre => genreOf(document, blocks);

export const tellAttributions = ({ passages }: Reading): readonly Attribution[] =>
  passages.flatMap((place) => place.passage.attributions.map((one) => placedAttribution(one, place)));

export const tellSources = (reading: Reading, attributions: readonly Attribution[]): readonly Source[] =>
  listSources(reading, attributions);

export const tellSpellings = (reading: Reading): readonly SpeltSource[] => spellSources(reading);

export function tellQuotations({ blocks, quotations, kept, counts }: Reading): readonly Quotation[] {
  const orderOf = (position: number, attribution: number) => kept[position]?.parts.order[attribution] ?? -1;
  return readQuotations(blocks, quotations, {
    standsFor: (position) => kept[position]?.parts,
    find: (position, attribution) => (orderOf(position, attribution) < 0 ? null : { position, attribution }),
    idOf: (position, attribution) => `a${(counts[position] ?? 0) + orderOf(position, attribution) + 1}`,
  });
}

export function tellReasons({ blocks, kept }: Reading): readonly AnonymityReason[] {
  const told: AnonymityReason[] = [];
  for (let position = 0; position < kept.length; position++)
    for (const reason of (kept[position] as KeptPassage).parts.reasons)
      told.push({ ...reason, ...moved(reason, blocks[position]?.block.start ?? 0) });
  return told;
}
