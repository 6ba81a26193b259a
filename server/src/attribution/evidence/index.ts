export type { Evidence } from './find.ts';
export { evidenceOf } from './of-drafts.ts';
