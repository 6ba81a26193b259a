export { hasHint, outletHints } from './hints.ts';
export { keyOf, knownOutlet, stateOutletAt } from './known.ts';
export { readOutlet } from './read.ts';
export type * from './types.ts';
