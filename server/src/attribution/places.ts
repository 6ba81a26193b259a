/** From places in a block's prose to places in the original text. */
import type { Span } from '../document/types.ts';
import type { ReadBlock } from './sources/types.ts';

/** Where a stretch of a block's prose stands in the original text. */
export const sourceSpan = ({ block }: ReadBlock, { start, end }: Span): Span => ({
  start: block.start + block.prose.toSource(start),
  end: block.start + block.prose.toSource(end, -1),
});
