/** One HTML tag, read by parse5, with the places of its attributes. */
import { parseFragment } from 'parse5';
import type { AnchorPart } from '../parts.ts';
import type { LinkDestination, Span } from '../types.ts';

/** The attribute that makes an element point somewhere. */
const ADDRESS: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
  iframe: 'src',
};

/** What a tag says of links and of places that links can point at. */
export interface Tag {
  readonly element: string;
  /** True for an element that links; an anchor that only names a place is none. */
  readonly isLink: boolean;
  readonly destination: LinkDestination | null;
  readonly names: readonly AnchorPart[];
}

/** The place of an attribute's value, given the place of the whole attribute. */
function valueSpan(source: string, start: number, end: number): Span {
  const equals = source.indexOf('=', start);
  if (equals < 0 || equals >= end) return { start: end, end };
  let from = equals + 1;
  while (from < end && /\s/.test(source[from] ?? '')) from += 1;
  const quoted = source[from] === '"' || source[from] === "'";
  return { start: quoted ? from + 1 : from, end: quoted && end - 1 > from ? end - 1 : end };
}

/** Reads attributes whose places are known. `source` is what the places are in; `shift` is added to them. */
export function readAttributes(
  element: string,
  attributes: readonly { name: string; value: string }[],
  places: Readonly<Record<string, { startOffset: number; endOffset: number }>>,
  source: string,
  shift: number,
): Tag {
  const spanOf = (name: string): Span | null => {
    const place = places[name];
    if (!place) return null;
    const { start, end } = valueSpan(source, place.startOffset, place.endOffset);
    return { start: start + shift, end: end + shift };
  };
  const named = new Map(attributes.map(({ name, value }) => [name, value]));
  const key = ADDRESS[element];
  const span = key === undefined ? null : spanOf(key);
  const value = key === undefined ? undefined : named.get(key);
  const destination = span && value !== undefined ? { ...span, value } : null;
  const names = ['id', 'name'].flatMap((name) => {
    const place = spanOf(name);
    const given = named.get(name);
    return place && given && (name === 'id' || element === 'a') ? [{ ...place, name: given }] : [];
  });
  const isLink = key !== undefined && (destination !== null || (element === 'a' && names.length === 0));
  return { element, isLink, destination, names };
}

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });

/** Tags read lately: a page's are much alike. */
const lately = new Map<string, Tag | null>();
const MOST = 200;
const LONGEST = 200;

/** Reads a start tag as written (`<a href="…">`) that stands at `at`; null where it is none. */
export function readTag(words: string, at: number): Tag | null {
  let tag = lately.get(words);
  if (tag === undefined) {
    tag = parseTag(words);
    if (lately.size >= MOST) lately.clear();
    if (words.length <= LONGEST) lately.set(words, tag);
  }
  return (
    tag && {
      ...tag,
      destination: tag.destination && moved(tag.destination, at),
      names: tag.names.map((name) => moved(name, at)),
    }
  );
}

/** Places in the result count from the tag's own beginning. */
function parseTag(words: string): Tag | null {
  const name = /^<([a-z][a-z\d-]*)/i.exec(words)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const node = parseFragment(words, { sourceCodeLocationInfo: true }).childNodes[0];
  if (!node || !('attrs' in node)) return { element: name, isLink: false, destination: null, names: [] };
  const places = node.sourceCodeLocation?.attrs ?? {};
  return readAttributes(name, node.attrs, places, words, 0);
}
