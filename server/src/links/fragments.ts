import { slug } from 'github-slugger';
import type { Document } from '../document/types.ts';

/** A heading's fragment as GitHub makes it. Words in ASCII, nearly all of them, need not be held against all of Unicode. */
const slugOfWords = (words: string): string =>
  /[^\x20-\x7E]/.test(words)
    ? slug(words)
    : words
        .toLowerCase()
        .replace(/[^a-z\d _-]+/g, '')
        .replaceAll(' ', '-');

/** The fragments of headings, in their order: of several with the same words the later ones are numbered. */
export function slugsOf(headings: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return headings.map((words) => {
    const first = slugOfWords(words);
    let own = first;
    let n = times.get(first) ?? 0;
    while (times.has(own)) {
      n += 1;
      own = `${first}-${n}`;
    }
    if (own !== first) times.set(first, n);
    times.set(own, 0);
    return own;
  });
}

/** Every fragment that points at a place of the document: headings by GitHub's slugs, HTML ids and names. */
export function fragmentsOf(document: Document): ReadonlySet<string> {
  const names = new Set<string>(['', 'top']);
  for (const own of slugsOf(document.headings.map(({ text }) => text.replaceAll('\uFFFC', '')))) names.add(own);
  for (const { name } of document.anchors) names.add(name);
  for (const { kind, element, label } of document.links)
    if (kind === 'definition' && element === 'footnote' && label) names.add(`fn-${label.slice(1).toLowerCase()}`);
  return names;
}

/** The fragment of a heading of these words, the first of its kind; a block's mark (`^note`) points at no heading. */
export const slugOf = (words: string): string => (words.startsWith('^') ? '' : slugOfWords(words));

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
