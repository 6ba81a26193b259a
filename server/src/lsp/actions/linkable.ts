import type { Span } from '../../document/index.ts';
import type { Snapshot } from '../documents/snapshot.ts';
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
  if (link) {
    const status = checked.links.get(link.id)?.status;
    const empty = status === 'empty' || status === 'placeholder';
    if (!empty || !link.text || link.kind !== 'inline') return null;
    return { start: link.start, end: link.end, words: text.slice(link.text.start, link.text.end) };
  }
  if (!attribution || attribution.cited) return null;
  const span = attribution.relay[0] ?? attribution.source ?? attribution.cue;
  if (!span || article.links.some((other) => other.start < span.end && span.start < other.end)) return null;
  const words = text.slice(span.start, span.end);
  return /[[\]<>\n]/.test(words) ? null : { start: span.start, end: span.end, words };
}

/** A link in the article's language; `address` is written as it is. */
export const written = ({ document }: Snapshot, words: string, address: string): string =>
  document.language === 'html' ? `<a href="${address}">${words}</a>` : `[${words}](${address})`;
