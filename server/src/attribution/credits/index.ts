export { creditAttribution } from './attribution.ts';
export { type Credit, creditsOf } from './read.ts';
