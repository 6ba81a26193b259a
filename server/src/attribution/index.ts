export { readArticle } from './article.ts';
export { placedAttribution, placedId } from './passages/place.ts';
export type * from './types.ts';
