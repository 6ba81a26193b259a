/** Whether an attribution with nobody given hedges a claim ("it is believed that"), or only tells what was done. */

import { Pattern } from '../../document/pattern.ts';
import type { Draft } from '../draft.ts';
import {
  adjectives,
  been,
  clause,
  counted,
  counting,
  impersonal,
  inPapers,
  inSection,
  ofIt,
  passives,
  plainReport,
  withClause,
} from './hedge-forms.ts';

/** What stands behind a cue is read no further. */
const READ = 24;
const PLAIN_REPORT = new Pattern(plainReport);
/** What is reported, counted or tried by rule, and no hedge: "reported cases", "the alleged victim". */
const COUNTED = new Pattern(counted);
/** "the **number of** reported burglaries" */
const COUNTING = new Pattern(counting);
/** How far a participle may stand from its auxiliary. */
const FAR = 60;
const BEEN = new Pattern(been);
const INFINITIVE = Pattern.of(/^\s+(?:not )?to (?:not )?\p{Ll}/u);
const CLAUSE = new Pattern(clause);
const IN_SECTION = new Pattern(inSection);
const IN_PAPERS = new Pattern(inPapers);

/** "Is said to be in C major", "is said to be prime if": a term of a craft, and nobody's claim. */
const DEFINES =
  /^(?:\S+ ){1,4}(?:to )?(?:be|have) (?:in (?:the key of )?[A-G](?:[- ](?:flat|sharp))? (?:major|minor)\b|[^.;]{1,50}\s(?:if|when|whenever|provided that)\s)/u;
const LONGEST_DEFINITION = 80;
/** At the end of what stands before a passive with its auxiliaries. */
const IT = Pattern.of(/(?:^|\s)[Ii]t (?:\p{Ll}+ ){0,2}$/u);

const UNDER_LAW = /^[^.;]{1,50}\s(?:under|by) (?:[a-zA-Z]+ ){0,2}law\b/;

/** True for a hedge: an adverb, an adjective or a passive that gives somebody's claim without them. */
export function isHedge({ raw, read }: Draft): boolean {
  const { construction, lemma, passive, cue } = raw;
  if (construction === 'adverb' || impersonal.has(lemma)) return true;
  if (construction === 'adjective')
    return (
      adjectives.has(lemma) &&
      !COUNTED.test(read.analysis.text.slice(cue.end, cue.end + READ)) &&
      !COUNTING.test(read.analysis.text.slice(Math.max(0, cue.start - READ), cue.start))
    );
  const { text } = read.analysis;
  // "was loath to be seen as": a wish
  if (/\bto be (?:seen|viewed|regarded|perceived|considered)$/.test(text.slice(Math.max(0, cue.start - 3), cue.end)))
    return false;
  const behind = text.slice(cue.end, cue.end + READ);
  // "It is suggested in section 4", "is said to be in C major"
  if (IN_SECTION.test(behind)) return false;
  // "It is alleged in the indictment": the paper alleges it
  if (IN_PAPERS.test(behind)) return false;
  // "are considered occupied under international law": the law considers them so
  if (UNDER_LAW.test(text.slice(cue.end, cue.end + LONGEST_DEFINITION))) return false;
  if (lemma === 'say' && DEFINES.test(text.slice(cue.start, cue.end + LONGEST_DEFINITION))) return false;
  // "Has for years been rumoured to": a participle with its infinitive, however far its "been"
  const far =
    construction === 'verb' &&
    INFINITIVE.test(behind) &&
    BEEN.test(text.slice(Math.max(0, cue.start - FAR), cue.start));
  if (construction !== 'hedge' && !passive && !far) return false;
  // "after news of the raid was reported, he …": an event as well
  if (lemma === 'report') return !PLAIN_REPORT.test(behind) && !/^\s*,/.test(behind);
  const before = text.slice(Math.max(0, cue.start - READ), cue.start);
  // "It is considered good manners to knock": a custom
  if (
    lemma === 'consider' &&
    IT.test(before) &&
    /^\s+(?!to\b)[^.,;:]{1,40}\sto\s\p{Ll}/u.test(text.slice(cue.end, cue.end + LONGEST_DEFINITION))
  )
    return false;
  if (ofIt.has(lemma))
    return IT.test(before) && (/^\s+that\b/.test(behind) || text.slice(0, cue.end).endsWith(' that'));
  if (!passives.has(lemma)) return false;
  // "other missions being considered" are under consideration
  if (lemma === 'consider' && /\bbeing\b/.test(text.slice(cue.start, cue.end))) return false;
  return (
    !withClause.has(lemma) ||
    CLAUSE.test(behind) ||
    /\b(?:to|that|as)$/.test(text.slice(cue.start, cue.end)) ||
    // "It was argued he had known"
    IT.test(before)
  );
}
