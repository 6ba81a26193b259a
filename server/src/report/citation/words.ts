import type { Block, Document, Span } from '../../document/index.ts';
import { Lines } from '../formats/lines.ts';
import type { Place, PlacedWords } from './model.ts';

/** Looks places of a document up: the line, the block, the words as a reader sees them. */
export class Reader {
  readonly document: Document;
  private readonly lines: Lines;

  constructor(document: Document) {
    this.document = document;
    this.lines = new Lines(document.text);
  }

  place({ start, end }: Span): Place {
    return { start, end, line: this.lines.at(start).line + 1 };
  }

  placed(span: Span, limit?: number): PlacedWords {
    return { ...this.place(span), text: this.words(span, limit) };
  }

  /** The words of a span without markup, on one line; shortened to about `limit` characters at the end of a word. */
  words(span: Span, limit = Number.POSITIVE_INFINITY): string {
    const pieces: string[] = [];
    for (let i = this.blockAt(span.start); i < this.document.blocks.length; i++) {
      const block = this.document.blocks[i] as Block;
      if (block.start >= span.end) break;
      const piece = proseWithin(block, span);
      if (piece) pieces.push(piece);
    }
    // Outside prose (an address, front matter) the source is all there is.
    const text = pieces.length ? pieces.join(' ') : this.document.text.slice(span.start, span.end);
    return shortened(cleaned(text), limit);
  }

  /** The index of the first block that ends after an offset. */
  blockAt(offset: number): number {
    let low = 0;
    let high = this.document.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.document.blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Words of the article on one line, without what would act on the words beside them: control characters, and characters
 * that turn the writing direction for others (the marks that Arabic and Hebrew use for their own stay).
 */
export const cleaned = (text: string): string =>
  text.replaceAll('\uFFFC', '').replace(/\s+/g, ' ').replace(acting, '\uFFFD').trim();

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const acting = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/g;

/** A text cut at the end of a word where it is longer than `limit`, never inside a character. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${(atWord.length > limit / 2 ? atWord : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The part of a block's prose that comes from a span of the source. */
function proseWithin({ prose, start }: Block, span: Span): string {
  const from = first(prose.text.length, (offset) => prose.toSource(offset) >= span.start - start);
  const to = first(prose.text.length + 1, (offset) => prose.toSource(offset, -1) > span.end - start) - 1;
  return prose.text.slice(from, Math.max(from, to));
}

/** The first of 0…length for which a condition holds that stays true once it is; `length` where it never does. */
function first(length: number, holds: (offset: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
