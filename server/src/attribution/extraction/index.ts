export { analyseBlock, emptyCarry } from './analyse.ts';
export { reportingVerbs, speakingVerbs } from './cues/cue-lists.ts';
export type * from './types.ts';
