/** An article: its attributions, sources, outlets, evidence and quotations, each when somebody asks. */
import type { Document } from '../document/types.ts';
import type { LinkVerdict } from '../links/types.ts';
import type { ArticleReading } from './article-reading.ts';
import { read, tellAttributions, tellGenre, tellQuotations, tellReasons, tellSources, tellSpellings } from './tell.ts';
import type {
  AnonymityReason,
  Article,
  ArticleContext,
  Attribution,
  Genre,
  Quotation,
  Source,
  SpeltSource,
} from './types.ts';

/**
 * An article that is read when it is first asked for more than its document tells. A class, for its getters are made once:
 * an object with getters of its own has a shape of its own too, and that outlives the collections of what is young.
 */
class LazyArticle implements Article {
  readonly document: Document;
  #read: (() => ArticleReading) | null;
  #reading: ArticleReading | null = null;
  #genre: Genre | undefined;
  #attributions: readonly Attribution[] | undefined;
  #sources: readonly Source[] | undefined;
  #spelt: readonly SpeltSource[] | undefined;
  #quotations: readonly Quotation[] | undefined;
  #reasons: readonly AnonymityReason[] | undefined;

  constructor(document: Document, read: () => ArticleReading) {
    this.document = document;
    this.#read = read;
  }

  /** What was read of an article, if anything was. */
  static readingOf(article: Article): ArticleReading | null {
    return article instanceof LazyArticle ? article.#reading : null;
  }

  get #told(): ArticleReading {
    this.#reading ??= (this.#read as () => ArticleReading)();
    // Older readings are not kept alive by newer ones.
    this.#read = null;
    return this.#reading;
  }

  get links() {
    return this.document.links;
  }

  get citations() {
    return this.document.citations;
  }

  get genre() {
    this.#genre ??= tellGenre(this.document, this.#told);
    return this.#genre;
  }

  get passages() {
    return this.#told.passages;
  }

  get attributions() {
    this.#attributions ??= tellAttributions(this.#told);
    return this.#attributions;
  }

  get sources() {
    this.#sources ??= tellSources(this.#told, this.attributions);
    return this.#sources;
  }

  get spelt() {
    this.#spelt ??= tellSpellings(this.#told);
    return this.#spelt;
  }

  get quotations() {
    this.#quotations ??= tellQuotations(this.#told);
    return this.#quotations;
  }

  get reasons() {
    this.#reasons ??= tellReasons(this.#told);
    return this.#reasons;
  }
}

/**
 * Finds who says what in a document. `links` tells which links can stand as evidence. The document, its links and its
 * citations are there at once, the rest is read when somebody first asks for it: a run that only wants to know where
 * links lead never reads it. `before` is the article of the document that this one came from by a change: all that the
 * change does not touch is taken over from it, and the result is that of reading afresh.
 */
export function readArticle(
  document: Document,
  links: ReadonlyMap<string, LinkVerdict>,
  context: ArticleContext,
  before: Article | null = null,
): Article {
  const earlier = before && LazyArticle.readingOf(before);
  return new LazyArticle(document, () => read(document, links, context, earlier));
}
