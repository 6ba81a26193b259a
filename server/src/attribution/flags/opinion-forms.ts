/** Words that judge somebody. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../document/needs.ts';
import data from '../../lexicon/en/opinion.yaml';

const lists = data as Readonly<Record<'verdicts' | 'verdict-cues' | 'judging-names', string>>;
const verdicts = lists.verdicts.split('|').map((word) => word.trim());

/** Words that judge somebody, in the content. */
export const verdict = patternData(new RegExp(String.raw`\b(?:${verdicts.join('|')})\b`, 'i'));
/** Cues that judge by themselves. */
export const verdictCues: ReadonlySet<string> = new Set(lists['verdict-cues'].split(/\s+/).filter(Boolean));
/** Verbs that judge whomever they give another name. */
export const judgingNames: ReadonlySet<string> = new Set(lists['judging-names'].split(/\s+/).filter(Boolean));
