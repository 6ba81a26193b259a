/** One HTML tag, read by parse5, with the places of its attributes. */
import { parseFragment } from 'parse5';
import type { AnchorPart } from '../parts.ts';
import type { LinkDestination, Span } from '../types.ts';

/** The attributes that make an element point somewhere, the one that the element is for first. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  img: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
};

/** What a page's head says of where it stands and what shows it, as front matter would. */
const META: Readonly<Record<string, string>> = {
  'og:url': 'url',
  'og:image': 'image',
  'og:image:url': 'image',
  'og:image:secure_url': 'image',
  'twitter:image': 'image',
  'twitter:image:src': 'image',
};

/** An address in a tag. */
export interface TagLink {
  readonly kind: 'html' | 'frontmatter';
  /** The element, or the key of front matter that says the same. */
  readonly element: string;
  /** Null for an anchor without one. */
  readonly destination: LinkDestination | null;
}

/** What a tag says of links and of places that links can point at. */
export interface Tag {
  readonly element: string;
  /** Its addresses, in the order of the tag's; an anchor that only names a place has none. */
  readonly links: readonly TagLink[];
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
  const addressIn = (name: string): LinkDestination | null => {
    const span = spanOf(name);
    const value = named.get(name);
    return span && value !== undefined ? { ...span, value } : null;
  };
  const names = ['id', 'name'].flatMap((name) => {
    const place = spanOf(name);
    const given = named.get(name);
    return place && given && (name === 'id' || element === 'a') ? [{ ...place, name: given }] : [];
  });
  const links: TagLink[] = (ADDRESSES[element] ?? []).flatMap((name) => {
    const destination = addressIn(name);
    return destination || (element === 'a' && names.length === 0) ? { kind: 'html', element, destination } : [];
  });
  if (element === 'img' || element === 'source') {
    const set = addressIn('srcset');
    const written = set && source.slice(set.start - shift, set.end - shift);
    for (const { start, end } of set ? candidatesIn(set.value) : [])
      links.push({
        kind: 'html',
        element: 'source',
        destination: set && {
          // Where entities are written the whole list stands for each of its addresses.
          ...(written === set.value ? { start: set.start + start, end: set.start + end } : set),
          value: set.value.slice(start, end),
        },
      });
  }
  const key = headKey(element, named);
  const told = key && addressIn(key.attribute);
  if (told) links.push({ kind: 'frontmatter', element: key.name, destination: told });
  return { element, links, names };
}

/** Which attribute of a `link` or `meta` holds an address of the page's own, and what front matter calls it. */
function headKey(element: string, named: ReadonlyMap<string, string>): { attribute: string; name: string } | null {
  if (element === 'link')
    return /(?:^|\s)canonical(?:\s|$)/i.test(named.get('rel') ?? '') ? { attribute: 'href', name: 'canonical' } : null;
  const name = element === 'meta' ? META[(named.get('property') ?? named.get('name') ?? '').toLowerCase()] : undefined;
  return name === undefined ? null : { attribute: 'content', name };
}

/** The addresses of a `srcset`: each up to white space, what describes it up to the next comma (HTML 4.8.4.2.2). */
function* candidatesIn(set: string): Iterable<Span> {
  const address = /[^\s,]\S*/y;
  for (let at = 0; at < set.length; ) {
    address.lastIndex = at;
    const found = address.exec(set)?.[0];
    if (found === undefined) {
      at += 1;
      continue;
    }
    let end = at + found.length;
    while (set[end - 1] === ',') end -= 1;
    yield { start: at, end };
    if (end < at + found.length) at += found.length;
    else {
      const comma = set.indexOf(',', end);
      at = comma < 0 ? set.length : comma + 1;
    }
  }
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
      links: tag.links.map((link) => ({ ...link, destination: link.destination && moved(link.destination, at) })),
      names: tag.names.map((name) => moved(name, at)),
    }
  );
}

/** Places in the result count from the tag's own beginning. */
function parseTag(words: string): Tag | null {
  const name = /^<([a-z][a-z\d-]*)/i.exec(words)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const node = parseFragment(words, { sourceCodeLocationInfo: true }).childNodes[0];
  if (!node || !('attrs' in node)) return { element: name, links: [], names: [] };
  const places = node.sourceCodeLocation?.attrs ?? {};
  return readAttributes(name, node.attrs, places, words, 0);
}
