export { analyseBlock, emptyCarry } from './analyse.ts';
export { reportingVerbs } from './lemma.ts';
export type * from './types.ts';
