/** What makes a claim, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../../document/needs.ts';
import claims from '../../lexicon/en/claims.yaml';
import cues from '../../lexicon/en/cues.yaml';
import { oneOf, setOf } from '../../lexicon/lists.ts';

/** Verbs of what people do rather than say, in their dictionary form. */
export const actions = setOf(claims, 'actions');
export const withholding = setOf(claims, 'withholding');
export const discovering = setOf(claims, 'discovering');
export const saidOf = setOf(claims, 'said-of');

/** At the end of the words before a cue. */
/** Words that are all of a source: "media reports". */
export const bareReports = shortPattern(new RegExp(String.raw`^(?:\p{L}+ )?${oneOf(claims, 'bare-reports')}$`, 'iu'));
export const unsaid = shortPattern(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ-])(?:${oneOf(claims, 'unsaid')}|${oneOf(claims, 'supposing')} \p{Ll}+ (?:and|or)|[A-Za-zÀ-ɏ]*n['’]t)(?:\s+(?:${oneOf(claims, 'behind-unsaid')}|[A-Za-zÀ-ɏ]+ly))*\s*$`,
    'iu',
  ),
);
export const finders = shortPattern(new RegExp(String.raw`\b${oneOf(claims, 'finders')}\b`, 'i'));
/** At the end of the words for a source. */
export const scholars = shortPattern(
  new RegExp(String.raw`\b(?:${oneOf(claims, 'scholars')}|[a-z]+${oneOf(claims, 'scholars-endings')})$`, 'i'),
);
/** The whole of the words for a source, in lower case. */
export const unnamedScholars = setOf(claims, 'unnamed-scholars');
/** Right behind a cue. */
export const opensClause = shortPattern(new RegExp(String.raw`^\s*${oneOf(claims, 'clause-openers')}\b`));

const { 'ready-to-speak': ready, 'going-on-to-speak': goingOn } = cues as Readonly<Record<string, string>>;
/** At the end of the words before a cue: "were **quick to** call" is said all the same. */
export const ledToSpeak = shortPattern(
  new RegExp(String.raw`\b(?:${`${ready} ${goingOn}`.trim().split(/\s+/).join('|')}) (?:on |out |close )?to\s*$`),
);
