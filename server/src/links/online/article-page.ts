/** The article on a page: its words, canonical address and links, without menus, comments and advertisements. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { LinkedText } from '../types.ts';
import type { Page } from './types.ts';

const absolute = (href: string | null, base: string): string | null =>
  href !== null && URL.canParse(href, base) ? new URL(href, base).href : null;

/** Readability's answer; null for a page it cannot read (empty, or with more elements than it is given to look at). */
function readable(document: ConstructorParameters<typeof Readability>[0]) {
  try {
    return new Readability(document, { maxElemsToParse: 20_000 }).parse();
  } catch {
    return null;
  }
}

/** No article is longer than this, in UTF-16 units; of a longer one the beginning is kept. */
const LONGEST_TEXT = 400_000;

/** Reads a page's article with Mozilla's Readability; null where the page shows none. Scripts are never run. */
export function readArticlePage({ text: html, cut }: Pick<Page, 'text' | 'cut'>, url: string): LinkedText | null {
  const { document } = parseHTML(`<!doctype html>${html}`);
  const canonical = absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null, url) ?? url;
  const found = readable(document);
  if (!found?.content) return null;
  const { document: content } = parseHTML(`<html><body>${found.content}</body></html>`);
  const paragraphs = [...content.querySelectorAll('p, li, h2, h3, h4, blockquote > :not(p)')]
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
  const text = paragraphs.length > 0 ? paragraphs.join('\n\n') : (found.textContent ?? '').trim();
  const links = [...content.querySelectorAll('a[href]')].flatMap((a) => absolute(a.getAttribute('href'), url) ?? []);
  return { address: url, canonical, title: found.title ?? '', text: text.slice(0, LONGEST_TEXT), links, cut };
}
