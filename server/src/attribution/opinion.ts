/** Whether what an attribution gives is an opinion of somebody rather than a fact. */
import data from '../lexicon/en/opinion.yaml';
import type { BlockAnalysis, RawAttribution } from './extraction/index.ts';

const lists = data as Readonly<Record<'verdicts' | 'verdict-cues' | 'opinion-cues', string>>;
const wordsOf = (list: string): string => list.split(/\s+/).filter(Boolean).join('|');
/** Words that judge somebody, in the content. */
const VERDICT = new RegExp(
  String.raw`\b(?:${lists.verdicts
    .split('|')
    .map((word) => word.trim())
    .join('|')})\b`,
  'i',
);
/** Cues that judge by themselves, and cues that introduce a judgement. */
const VERDICT_CUE = new RegExp(`^(?:${wordsOf(lists['verdict-cues'])})$`);
const OPINION_CUE = new RegExp(`^(?:${wordsOf(lists['opinion-cues'])})$`);
/** Longer contents are read no further: an opinion says what it is at once. */
const READ = 600;

/** True where the content praises or attacks somebody, by its words or by the cue. */
export function isOpinion({ text }: BlockAnalysis, { lemma, content }: RawAttribution): boolean {
  if (VERDICT_CUE.test(lemma)) return true;
  const words = content.map(({ start, end }) => text.slice(start, Math.min(end, start + READ))).join(' ');
  return (
    VERDICT.test(words) || (OPINION_CUE.test(lemma) && /\bas (?:an? )?[A-Za-zÀ-ɏ]+/u.test(words) && VERDICT.test(words))
  );
}
