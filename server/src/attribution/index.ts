export { readArticle } from './article.ts';
export type * from './types.ts';
