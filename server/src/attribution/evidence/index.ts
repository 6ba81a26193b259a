export { assignEvidence, type Places } from './assign.ts';
export { type Evidence, evidenceByBlock } from './find.ts';
export { placesOf } from './of-drafts.ts';
