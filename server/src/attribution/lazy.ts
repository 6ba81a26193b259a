import type { Document } from '../document/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import { readArticle } from './article.ts';
import type { Article, ArticleContext } from './types.ts';

/**
 * The article of a document, read when somebody first asks who says what in it. Its document, links and citations are
 * there at once: a run that only wants to know where links lead never reads the rest.
 */
export function articleOf(
  document: Document,
  links: ReadonlyMap<string, LinkVerdict>,
  context: ArticleContext,
): Article {
  let read: Article | null = null;
  const article = (): Article => {
    read ??= readArticle(document, links, context);
    return read;
  };
  return {
    document,
    links: document.links,
    citations: document.citations,
    get genre() {
      return article().genre;
    },
    get attributions() {
      return article().attributions;
    },
    get sources() {
      return article().sources;
    },
    get quotations() {
      return article().quotations;
    },
    get reasons() {
      return article().reasons;
    },
  };
}
