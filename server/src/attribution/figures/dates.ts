/** What an article says of when: its own date, the year of a page it cites, the year a figure stands for. */

import { Pattern } from '../../document/pattern.ts';
import type { Document, Span } from '../../document/types.ts';
import { asOf, ofNow } from './forms.ts';

const DATE_KEYS = ['date', 'published', 'publishDate', 'datePublished', 'article:published_time', 'lastmod'];

/** The year in which an article was written, after its front matter; null where it does not say. */
export function yearOf({ frontMatter }: Document): number | null {
  for (const key of DATE_KEYS) {
    const value = frontMatter?.data[key];
    const words = value instanceof Date ? value.toISOString() : String(value ?? '');
    const year = /(?:^|\D)((?:19|20)\d\d)(?=\D|$)/.exec(words)?.[1];
    if (year) return Number(year);
  }
  return null;
}

/** The year in an address's path (`/2016/05/…`, `/2016-05-03-…`), else null. Archived copies have the capture's. */
export function yearOfAddress(address: string): number | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(address)?.[1];
  const year =
    path && /[/_-]((?:19|20)\d\d)(?=[/_-](?:0?[1-9]|1[0-2])(?:[/_-]|$)|\d{4}(?:[/_-]|\d{0,6}\/))/.exec(path)?.[1];
  return year ? Number(year) : null;
}

/** A figure's own year, as the text gives it: "as of 2019", "latest figures (2014)". */
export interface DatedFigure extends Span {
  readonly text: string;
  readonly year: number;
}

const AS_OF = new Pattern(asOf);
const OF_NOW = new Pattern(ofNow);

/** Figures of a document's paragraphs that say their year, in text order. */
export function* datedFiguresOf({ blocks }: Document): Generator<DatedFigure> {
  for (const { kind, prose, start } of blocks) {
    if (kind !== 'paragraph' && kind !== 'list-item') continue;
    for (const match of AS_OF.all(prose.text))
      yield {
        start: start + prose.toSource(match.index),
        end: start + prose.toSource(match.index + match[0].length, -1),
        text: match[0],
        year: Number(match[1] ?? match[2]),
      };
  }
}

/** True where a sentence speaks of how things stand now. */
export const speaksOfNow = (words: string): boolean => OF_NOW.test(words);
