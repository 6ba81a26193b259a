/** One short article; the same number gives the same article. */
export function generatedArticle(i: number): string;
/** So many articles: every real one there is, spread among generated ones. */
export function articles(count: number): Generator<string>;
