export { analyseBlock, emptyCarry } from './analyse.ts';
export { reportingVerbs } from './cue-lists.ts';
export type * from './types.ts';
