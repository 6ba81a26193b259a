import type { Link, Span } from '../../document/index.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { outletWords } from '../sources/outlet-words.ts';
import type { Subject } from './action.ts';

/** Where a link is missing: words to be linked, or a link without an address. */
export interface Linkable extends Span {
  /** The words that are the link. */
  readonly words: string;
}

/**
 * What a finding's link would stand on: the link itself where it leads nowhere; else the outlet's name, the source or the
 * cue of an attribution that nothing lets the reader check. Null where a link is there or cannot be.
 */
export function linkableOf({ article, text, checked }: Snapshot, { attribution, link }: Subject): Linkable | null {
  const isEmpty = ({ id, kind }: Link) =>
    kind === 'inline' && ['empty', 'placeholder'].includes(checked.links.get(id)?.status ?? '');
  if (link) return isEmpty(link) ? filled(link, text) : null;
  if (!attribution || attribution.cited) return null;
  const { source, cue, relay } = attribution;
  const own = [...relay, source, cue].filter((span) => span !== null);
  // An empty link in its words is the place for the address.
  const empty = article.links.find(
    (other) => isEmpty(other) && own.some((span) => other.start < span.end && span.start < other.end),
  );
  if (empty) return filled(empty, text);
  const [outlet] = relay;
  const span = outlet ? outletWords(outlet, text) : (source ?? cue);
  if (!span || article.links.some((other) => other.start < span.end && span.start < other.end)) return null;
  const words = text.slice(span.start, span.end);
  return /[[\]<>\n]/.test(words) ? null : { start: span.start, end: span.end, words };
}

const filled = ({ start, end, text }: Link, article: string): Linkable | null =>
  text && { start, end, words: article.slice(text.start, text.end) };

/** A link in the article's language; `address` is written as it is. */
export const written = ({ document }: Snapshot, words: string, address: string): string =>
  document.language === 'html' ? `<a href="${address}">${words}</a>` : `[${words}](${address})`;
