/** What a reader finds in one block or elsewhere, before it is put in order. */
import type { Block, Link, Prose, Span } from './types.ts';

/** A link without its id, which its place in the whole document gives. Offsets relative to whatever holds it. */
export type LinkPart = Omit<Link, 'id'>;

/** A named place in the text. */
export interface AnchorPart extends Span {
  readonly name: string;
}

/** What one block of source text holds. Offsets are relative to the block's start, so that equal blocks share it. */
export interface BlockContent {
  /** Null where there are no words. */
  readonly prose: Prose | null;
  readonly links: readonly LinkPart[];
  readonly anchors: readonly AnchorPart[];
  /** HTML comments between its words. */
  readonly comments: readonly Span[];
}

/** What most blocks hold of links, anchors and comments: a text has thousands, and one list for all will do. */
export const NOTHING: readonly never[] = [];

/** A block in its place, as its markup has it. */
export interface BlockPart extends Omit<Block, 'prose'> {
  /** Null for a block without words. */
  readonly prose: Prose | null;
  readonly content: BlockContent;
}

/** The same span, `by` units further on. */
export const shiftSpan = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** The same link, `by` units further on. A destination that stands elsewhere (a reference's) is not moved. */
export function shiftLink(link: LinkPart, by: number): LinkPart {
  if (by === 0) return link;
  const { kind, start, end, text, destination, label, title, element } = link;
  return {
    kind,
    start: start + by,
    end: end + by,
    text: text && shiftSpan(text, by),
    destination:
      destination && kind !== 'reference' && kind !== 'footnote'
        ? { start: destination.start + by, end: destination.end + by, value: destination.value }
        : destination,
    label,
    title,
    element,
  };
}

export const shiftAnchor = ({ name, start, end }: AnchorPart, by: number): AnchorPart => ({
  name,
  start: start + by,
  end: end + by,
});

/** What a text holds, in text order, links not yet numbered nor references resolved. */
export interface Parts {
  readonly blocks: BlockPart[];
  readonly links: LinkPart[];
  readonly anchors: AnchorPart[];
  /** Places of HTML comments, where suppressions may stand. */
  readonly comments: Span[];
}
