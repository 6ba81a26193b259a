import Slugger from 'github-slugger';
import type { Document } from '../document/types.ts';

/** Every fragment that points at a place of the document: headings by GitHub's slugs, HTML ids and names. */
export function fragmentsOf(document: Document): ReadonlySet<string> {
  const slugger = new Slugger();
  const names = new Set<string>(['', 'top']);
  for (const { text } of document.headings) names.add(slugger.slug(text.replaceAll('\uFFFC', '')));
  for (const { name } of document.anchors) names.add(name);
  for (const { kind, element, label } of document.links)
    if (kind === 'definition' && element === 'footnote' && label) names.add(`fn-${label.slice(1).toLowerCase()}`);
  return names;
}

/** The fragment of a heading of these words, the first of its kind; a block's mark (`^note`) points at no heading. */
export const slugOf = (words: string): string => (words.startsWith('^') ? '' : new Slugger().slug(words));

/** The fragment as its page names it: percent-decoded where it can be. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** True where a fragment points at one of the names; GitHub compares without case. */
export const hasFragment = (names: ReadonlySet<string>, fragment: string): boolean => {
  const name = decodeFragment(fragment);
  return names.has(name) || names.has(name.toLowerCase()) || /^L\d+(?:-L?\d+)?$/.test(name) || name.startsWith(':~:');
};
