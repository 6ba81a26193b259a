/** Whether what an attribution gives is an opinion of somebody rather than a fact. */
import { Pattern } from '../document/pattern.ts';
import type { BlockAnalysis, RawAttribution } from './extraction/index.ts';
import { verdict, verdictCues } from './opinion-forms.ts';

const VERDICT = new Pattern(verdict);
/** Longer contents are read no further: an opinion says what it is at once. */
const READ = 600;

/** True where the content praises or attacks somebody, by its words or by the cue. */
export function isOpinion({ text }: BlockAnalysis, { lemma, content }: RawAttribution): boolean {
  if (verdictCues.has(lemma)) return true;
  const words = content.map(({ start, end }) => text.slice(start, Math.min(end, start + READ))).join(' ');
  return VERDICT.test(words);
}
