/** Whether what an attribution gives is an opinion of somebody rather than a fact. */
import { Pattern } from '../../document/pattern.ts';
import type { BlockAnalysis, RawAttribution } from '../extraction/index.ts';
import { judgingNames, verdict, verdictCues } from './opinion-forms.ts';

const VERDICT = new Pattern(verdict);
/** Longer contents are read no further: an opinion says what it is at once. */
const READ = 600;

const AS_SOMETHING = Pattern.of(/^[^.;:]{1,60}?\b(?:as )?(?:an?|the) [\p{Ll}-]+/u);
/** What such a verb says of somebody stands no further behind it. */
const NEAR = 90;

/** True where the content praises or attacks somebody, by its words or by the cue. */
export function isOpinion({ text }: BlockAnalysis, { lemma, content, cue }: RawAttribution): boolean {
  if (verdictCues.has(lemma)) return true;
  // "dismissed him as a lightweight", "branded her a relic": whatever the word is, it judges
  if (judgingNames.has(lemma) && AS_SOMETHING.test(text.slice(cue.end, cue.end + NEAR))) return true;
  const words = content.map(({ start, end }) => text.slice(start, Math.min(end, start + READ))).join(' ');
  return VERDICT.test(words);
}
