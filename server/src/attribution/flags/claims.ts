/** Whether what somebody unnamed is given for is a claim: something said or believed, not done, denied or supposed. */
import { Pattern } from '../../document/pattern.ts';
import { anonymityPhrasesOf, phrasesAround } from '../disclosure/reasons.ts';
import type { Draft } from '../draft.ts';
import { reportingVerbs, speakingVerbs } from '../extraction/index.ts';
import { within } from '../spans.ts';
import {
  actions,
  bareReports,
  discovering,
  finders,
  ledToSpeak,
  opensClause,
  saidOf,
  scholars,
  unnamedScholars,
  unsaid,
  withholding,
} from './claim-forms.ts';

/** A quotation that a content stands in begins no further before it. */
const LONGEST_LEAD = 400;
const UNSAID = new Pattern(unsaid);
const REPORTS = new Pattern(bareReports);
/** What these find is what they say. */
const FINDERS = new Pattern(finders);
/** Of these, the ones whose findings are published: "scientists have found" is a study, and nobody says which. */
const SCHOLARS = new Pattern(scholars);
const OPENS_CLAUSE = new Pattern(opensClause);
/** Where people of learning are is no part of what they are: "economists **at three universities**". */
const WHERE = /\s(?:at|from|in|of)\s.*$/;
/** "were quick **to** call": said all the same. */
const LED = new Pattern(ledToSpeak);
/** A cue stands this near its source, or the words between belong to something else. */
const NEAR = 60;

/** "branded **the captain a** coward", "hailed it **as** a triumph": what somebody is called is a claim. */
const NAMES = /^\s+(?:the|an?|his|her|their|its|him|them|it|\p{Lu}\S*)(?:\s[^\s.,;]+){0,3}?\s(?:an?|as)\s/u;

/** True where unnamed people of learning are given for what they have found. */
export const isFinding = ({ raw: { source, lemma }, read, kind }: Draft): boolean =>
  source !== null &&
  discovering.has(lemma) &&
  (kind === 'vague'
    ? SCHOLARS.test(read.analysis.text.slice(source.start, source.end).replace(WHERE, ''))
    : kind === 'anonymous' && unnamedScholars.has(read.analysis.text.slice(source.start, source.end).toLowerCase()));

/** True for a claim. */
export function isClaim({ raw, read }: Draft): boolean {
  const { source, cue, lemma, construction, content } = raw;
  const { text, quotations } = read.analysis;
  if (construction !== 'verb' || raw.view) return true;
  // "The executive declined to be named": that is all there is, unless the reason is there too
  if (withholding.has(lemma)) {
    const phrases = phrasesAround(anonymityPhrasesOf(read.analysis), raw.sentence, 0);
    if (phrases.length > 0) return lemma === 'speak' || phrases.every(({ reason }) => reason === null);
  }
  // "Would not say", "have not said why"; but "who would not be named said"
  const near = source !== null && source.end <= cue.start && cue.start - source.end <= NEAR;
  const between = near ? text.slice(source.end, cue.start) : '';
  if (near && UNSAID.test(between) && !LED.test(between)) return false;
  // "The water source said to be clean": what others say of it
  if (/^\s+to (?:be|have)\b/.test(text.slice(cue.end, cue.end + 10)) && saidOf.has(lemma)) return false;
  // "It cites its sources", "how many believe that"
  if (
    source &&
    (/^(?:its|their|his|her|my|our) (?:own )?sources$/i.test(text.slice(source.start, source.end)) ||
      /\bhow $/i.test(text.slice(Math.max(0, source.start - 5), source.start)))
  )
    return false;
  // "Sources put the cost at …" and "there are reports that" are marked for their form
  if (lemma === 'put' || lemma === 'be') return true;
  // "reports named him": they do nothing else
  if (source !== null && REPORTS.test(text.slice(source.start, source.end))) return true;
  if (!reportingVerbs.has(lemma) && !speakingVerbs.has(lemma))
    // "let slip that"
    return isQuoted() || /^\s*that\b/.test(text.slice(cue.end, cue.end + 6));
  return (
    !actions.has(lemma) ||
    NAMES.test(text.slice(cue.end, cue.end + NEAR)) ||
    (lemma === 'find' && source !== null && FINDERS.test(text.slice(source.start, source.end))) ||
    isQuoted() ||
    OPENS_CLAUSE.test(text.slice(cue.end, cue.end + 12))
  );

  function isQuoted(): boolean {
    return content.some((piece) =>
      within(quotations, piece.start - LONGEST_LEAD, piece.end).some(
        ({ start, end, words }) => words > 2 && start < piece.end && piece.start < end,
      ),
    );
  }
}
