export { readArticle } from './article.ts';
export { articleOf } from './lazy.ts';
export type * from './types.ts';
