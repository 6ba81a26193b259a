export type { Evidence } from './find.ts';
export { type BlockPlaces, evidenceOf, placesOf } from './of-drafts.ts';
