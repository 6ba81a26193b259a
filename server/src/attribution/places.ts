/** From places in a block's prose to places in the original text. */
import type { Span } from '../document/types.ts';
import type { ReadBlock, ReadProse } from './sources/types.ts';

/** Where a stretch of a block's prose stands, from the block's start: the same wherever the block stands. */
export const blockSpan = ({ prose }: Pick<ReadProse, 'prose'>, { start, end }: Span): Span => ({
  start: prose.toSource(start),
  end: prose.toSource(end, -1),
});

/** A span `by` units further on. */
export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Where a stretch of a block's prose stands in the original text. */
export const sourceSpan = ({ block: { prose, start } }: ReadBlock, span: Span): Span => ({
  start: start + prose.toSource(span.start),
  end: start + prose.toSource(span.end, -1),
});
