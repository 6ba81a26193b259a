/** Whether an attribution with nobody given hedges a claim ("it is believed that"), or only tells what was done. */

import { Pattern } from '../document/pattern.ts';
import data from '../lexicon/en/hedges.yaml';
import type { Draft } from './draft.ts';

const lists = data as Readonly<Record<'passives' | 'with-clause' | 'of-it' | 'adjectives' | 'impersonal', string>>;
const setOf = (key: keyof typeof lists): ReadonlySet<string> => new Set(lists[key].split(/\s+/).filter(Boolean));

const passives = setOf('passives');
const withClause = setOf('with-clause');
const ofIt = setOf('of-it');
const adjectives = setOf('adjectives');
const impersonal = setOf('impersonal');

/** What stands behind a cue is read no further. */
const READ = 24;
/** What a report goes to ("reported to police"), who makes it, or a plain event ("reported live"). */
const PLAIN_REPORT = Pattern.of(
  /^\s+(?:to (?:the |a |an |his |her |their |its |police|prison|work|duty|\p{Lu})|by\b|live\b|for (?:duty|work))/u,
);
/** What is reported, counted or tried by rule, and no hedge: "reported cases", "the alleged victim". */
const COUNTED =
  /^\s+(?:cases?|deaths?|incidents?|crimes?|infections?|injuries|earnings|revenues?|profits?|loss(?:es)?|income|net|sales|results|victims?|offen[cs]es?|offenders?|speech)\b/i;
/** "the **number of** reported burglaries" */
const COUNTING =
  /\b(?:number|numbers|rate|total|count|share|rise|fall|drop|increase|decrease|surge|list) (?:of|in) (?:all )?$/i;
/** How far a participle may stand from its auxiliary. */
const FAR = 60;
const BEEN = /\b(?:is|are|was|were|be|been|being)\b[^.;:]*$/;
const INFINITIVE = Pattern.of(/^\s+(?:not )?to (?:not )?\p{Ll}/u);
const CLAUSE = Pattern.of(
  /^\s+(?:to (?!the |a |an |his |her |their |its |\p{Lu})|that\b|(?:out )?as\b|(?:dead|missing|sunk|lost|alive|guilty|responsible)\b|[A-Za-zÀ-ɏ]+ed\b(?! by)|[A-Za-zÀ-ɏ]+ing\b|there\b|not\b|among\b)/u,
);

/** "Is said to be in C major", "is said to be prime if": a term of a craft, and nobody's claim. */
const DEFINES =
  /^(?:\S+ ){1,4}(?:to )?(?:be|have) (?:in (?:the key of )?[A-G](?:[- ](?:flat|sharp))? (?:major|minor)\b|[^.;]{1,50}\s(?:if|when|whenever|provided that)\s)/u;
const LONGEST_DEFINITION = 80;
/** At the end of what stands before a passive with its auxiliaries. */
const IT = Pattern.of(/(?:^|\s)[Ii]t (?:\p{Ll}+ ){0,2}$/u);

const IN_PAPERS =
  /^\s+(?:in|by) (?:the |an? |its |his |her )?(?:[a-z-]+ )?(?:indictment|complaint|lawsuit|suit|filings?|affidavit|petition|warrant|court (?:papers|documents|records|filings))\b/;

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
  const behind = text.slice(cue.end, cue.end + READ);
  // "It is suggested in section 4", "is said to be in C major"
  if (
    /^\s+(?:in|by|at|on) (?:the )?(?:section|chapter|clause|article|part|page|paragraph|appendix|figure|table)\b/i.test(
      behind,
    )
  )
    return false;
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
