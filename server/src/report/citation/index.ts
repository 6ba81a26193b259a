/** The citation report: what an article rests on. */
export { citationReport } from './build.ts';
export type * from './model.ts';
export { standings } from './model.ts';
export { summaryOf, worstFirst } from './summary.ts';
