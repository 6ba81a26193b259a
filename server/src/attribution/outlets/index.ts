export { keyOf, knownOutlet, stateOutletAt } from './known.ts';
export { readOutlet } from './read.ts';
export type * from './types.ts';
