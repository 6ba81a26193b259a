/** Pictures, and what the article says of where they come from. */

import { Pattern } from '../document/pattern.ts';
import type { Block, Document, Link, Span } from '../document/types.ts';

/** A picture of an article. */
export interface Picture {
  readonly link: Link;
  /** The words that say whose it is: "Photo: Jana Roth / Norda Lines"; null where there are none. */
  readonly credit: (Span & { readonly text: string }) | null;
  /** True where the credit names a way and no owner: "courtesy photo", "Photo: internet". */
  readonly ownerless: boolean;
}

const CREDIT = Pattern.of(
  /(?:\b(?:(?:file|stock|courtesy|handout|archive) )?(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|credits?|videos?|source|data|charts?|maps?|handout|screen ?(?:grab|shot)|courtesy)\b(?:\s(?:by|via|from|courtesy of))?\s?[:/|–—-]?\s*|©\s*|\bvia\s)[^.\n]{0,120}|\((?:[A-Z][A-Za-zÀ-ɏ.&' ]+)\/(?:[A-Z][A-Za-zÀ-ɏ.&' ]+)\)|\b\p{Lu}[A-Za-zÀ-ɏ.' -]+ ?\/ ?\p{Lu}[A-Za-zÀ-ɏ.&' -]+/iu,
);

/** Ways in which a picture arrived; none is an owner. */
const OWNERLESS =
  /^\W*(?:(?:photo|picture|image|illustration|credit|source|video|screen ?(?:grab|shot))s?\W*(?:via|by|from|courtesy)?\W*)?(?:the )?(?:internet|web|online|google(?: images)?|twitter|x|facebook|instagram|telegram|social media|social networks?|handout|courtesy(?: photo| image)?|file(?: photo| image| picture)?|screen ?(?:grab|shot)|stock(?: photo| image)?|archives?|supplied)\W*$/i;

/** Logos, icons and lines are furniture. */
const DECORATIVE = /(?:^|[/_\-.])(?:logo|icon|favicon|avatar|spacer|pixel|divider|badge|emoji)s?(?:[/_\-.]|$)/i;

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
  const isCaption =
    adjoins &&
    (next.kind === 'caption' || /^\W*(?:photo|picture|image|illustration|credit|source|©)/i.test(next.prose.text));
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
    if (
      alternative === '' ||
      DECORATIVE.test(link.destination.value) ||
      /^(?:logo|icon)\b|\b(?:logo|icon)$/i.test(alternative)
    )
      continue;
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
