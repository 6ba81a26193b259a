export { hasHint, outletHints } from './hints.ts';
export { keyOf } from './key.ts';
export { knownOutlet, stateOutletAt } from './known.ts';
export { outletNamed } from './outlet-named.ts';
export { isCallSign, readOutlet } from './read.ts';
export { isStatement } from './statement.ts';
export type * from './types.ts';
