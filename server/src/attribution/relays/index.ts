export * from './facts.ts';
export { REFERS } from './phrases.ts';
export type * from './types.ts';
