export * from './facts.ts';
export { ownOutlets, passOn } from './pass-on.ts';
export type * from './types.ts';
