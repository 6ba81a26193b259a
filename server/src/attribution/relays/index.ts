export * from './facts.ts';
export { asksForOutlet, lastOutlet, ownOutlets, passOn } from './pass-on.ts';
export { REFERS } from './phrases.ts';
export type * from './types.ts';
