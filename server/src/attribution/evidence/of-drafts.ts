/** Where an attribution stands, for what evidence stands for it. */
import type { Draft } from '../draft.ts';
import { blockSpan } from '../places.ts';
import type { Places } from './assign.ts';

/** Where a draft stands in its block. */
export const placesOf = ({ read, raw, sentence, kind }: Draft): Places => ({
  sentence: blockSpan(read, sentence),
  source: raw.source && blockSpan(read, raw.source),
  cue: blockSpan(read, raw.cue),
  content: raw.content.map((piece) => blockSpan(read, piece)),
  whole: kind === 'study',
});
