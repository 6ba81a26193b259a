/** The citation report: what an article rests on. */
export { citationReport, summaryOf, worstFirst } from './build.ts';
export type * from './model.ts';
export { standings } from './model.ts';
