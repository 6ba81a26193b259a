/** The evidence of every attribution of an article. */
import type { Document } from '../../document/types.ts';
import type { LinkVerdict } from '../../links/types.ts';
import type { Draft } from '../drafts.ts';
import { sourceSpan } from '../places.ts';
import { assignEvidence, type Places } from './assign.ts';
import { type Evidence, evidenceByBlock } from './find.ts';

/** The places of an attribution, with the index of its block in the document. */
export interface BlockPlaces extends Places {
  readonly block: number;
}

/** Where a draft stands. */
export const placesOf = ({ read, raw, sentence, kind }: Draft): BlockPlaces => ({
  block: read.index,
  sentence: sourceSpan(read, sentence),
  source: raw.source && sourceSpan(read, raw.source),
  cue: sourceSpan(read, raw.cue),
  content: raw.content.map((piece) => sourceSpan(read, piece)),
  whole: kind === 'study',
});

const NONE: readonly Evidence[] = [];

/** The links and citations that stand for each attribution, in their order; those of a block stand together. */
export function evidenceOf(
  document: Document,
  verdicts: ReadonlyMap<string, LinkVerdict>,
  places: readonly BlockPlaces[],
): readonly (readonly Evidence[])[] {
  if (document.links.length === 0 && document.citations.length === 0) return places.map(() => NONE);
  const byBlock = evidenceByBlock(document, verdicts);
  const found: (readonly Evidence[])[] = [];
  for (let at = 0; at < places.length; ) {
    const block = places[at]?.block ?? 0;
    let next = at + 1;
    while (places[next]?.block === block) next++;
    const evidence = byBlock.get(block);
    if (evidence) for (const own of assignEvidence(places.slice(at, next), evidence)) found.push(own);
    else for (let i = at; i < next; i++) found.push(NONE);
    at = next;
  }
  return found;
}
