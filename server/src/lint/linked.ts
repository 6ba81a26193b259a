/** What an article links to, as rules ask it: read for its own attributions only where a rule wants them. Pure. */
import { type Article, readArticle } from '../attribution/index.ts';
import { type Document, readDocument } from '../document/index.ts';
import { addressKey } from '../links/address-key.ts';
import { inspectLinks, type LinkedText, publishedAt } from '../links/index.ts';
import type { LinkedSource, LinkedView } from '../rules/index.ts';
import type { LintSettings } from './types.ts';

/** Read once, however many articles link to it. */
const articles = new WeakMap<LinkedText, Article>();

function articleOf(linked: LinkedText): Article {
  let article = articles.get(linked);
  if (!article) {
    const document = readDocument(linked.text, 'plaintext');
    article = readArticle(document, inspectLinks(document), { publication: [] });
    articles.set(linked, article);
  }
  return article;
}

/**
 * The texts that an article links to (by link id), as its rules see them. `path` is the article's own, from the
 * workspace's root: together with the address it is published at it tells which of them cite it back.
 */
export function linkedViewOf(
  document: Document,
  path: string,
  texts: ReadonlyMap<string, LinkedText>,
  settings: Pick<LintSettings, 'quotations' | 'chain'>,
): LinkedView {
  const published = publishedAt(document);
  const own = new Set([addressKey(path), published && addressKey(published)].filter((key) => key !== null));
  const sources = new Map<LinkedText, LinkedSource>();
  const of = (link: string): LinkedSource | null => {
    const text = texts.get(link);
    if (!text) return null;
    let source = sources.get(text);
    if (!source) {
      const keys = [text.address, text.canonical].flatMap((address) => addressKey(address) ?? []);
      const cites = new Set(text.links.flatMap((address) => addressKey(address) ?? []));
      source = {
        text,
        keys: new Set(keys),
        cites,
        citesThis: [...own].some((key) => key !== '' && cites.has(key)),
        article: () => articleOf(text),
      };
      sources.set(text, source);
    }
    return source;
  };
  return { quotations: settings.quotations ? of : () => null, chain: settings.chain ? of : () => null };
}
