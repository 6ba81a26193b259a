export { analyseBlock, emptyCarry } from './analyse.ts';
export type * from './types.ts';
