/** Pictures, and what the article says of where they come from. */

import { Pattern } from '../../document/pattern.ts';
import type { Block, Document, Link, Span } from '../../document/types.ts';
import { captionOpener, credit, furniture, furnitureName, ownerless } from './forms.ts';

/** A picture of an article. */
export interface Picture {
  readonly link: Link;
  /** The words that say whose it is: "Photo: Jana Roth / Norda Lines"; null where there are none. */
  readonly credit: (Span & { readonly text: string }) | null;
  /** True where the credit names a way and no owner: "courtesy photo", "Photo: internet". */
  readonly ownerless: boolean;
}

const CREDIT = new Pattern(credit);

/** Ways in which a picture arrived; none is an owner. */
const OWNERLESS = new Pattern(ownerless);

/** Logos, icons and lines are furniture. */
const DECORATIVE = new Pattern(furniture);
const DECORATIVE_NAME = new Pattern(furnitureName);
const CAPTION = new Pattern(captionOpener);

/** Files whose only purpose is to move or to sound. */
const isPicture = ({ kind, element }: Link): boolean => kind === 'image' || (kind === 'html' && element === 'img');

/** The index of the first block that ends after a place; blocks stand in text order. */
function firstEndingAfter(blocks: readonly Block[], place: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The caption of a picture: words in its own block, else a block of captions right after it. */
function captionsOf({ blocks, text }: Document, link: Link): readonly Block[] {
  const index = firstEndingAfter(blocks, link.start);
  const around = blocks.slice(index, index + 1).filter(({ start, end }) => start <= link.start && link.end <= end);
  const next = blocks[index + around.length];
  const adjoins = next && text.slice(link.end, next.start).trim().length < 40;
  const isCaption = adjoins && (next.kind === 'caption' || CAPTION.test(next.prose.text));
  return isCaption ? [...around, next] : around;
}

function creditIn(block: Block): (Span & { readonly text: string }) | null {
  const match = CREDIT.exec(block.prose.text);
  if (!match) return null;
  const from = match.index;
  return {
    start: block.start + block.prose.toSource(from),
    end: block.start + block.prose.toSource(from + match[0].trimEnd().length, -1),
    text: match[0].trim(),
  };
}

/** The pictures of a document that show something, in text order, each with its credit. */
export function* picturesOf(document: Document): Generator<Picture> {
  for (const link of document.links) {
    if (!isPicture(link) || !link.destination) continue;
    const alternative = link.text ? document.text.slice(link.text.start, link.text.end).trim() : '';
    // An empty alternative text is how a page says that a picture shows nothing.
    if (alternative === '' || DECORATIVE.test(link.destination.value) || DECORATIVE_NAME.test(alternative)) continue;
    const fromCaption = captionsOf(document, link)
      .map(creditIn)
      .find((found) => found !== null);
    const title =
      link.title !== null && CREDIT.test(link.title) ? { start: link.start, end: link.end, text: link.title } : null;
    const words = CREDIT.exec(alternative)?.[0];
    const inText = words && link.text ? { start: link.text.start, end: link.text.end, text: words.trim() } : null;
    const credit = fromCaption ?? title ?? inText;
    yield { link, credit, ownerless: credit !== null && OWNERLESS.test(credit.text) };
  }
}
