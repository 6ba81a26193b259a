/** Whether what somebody unnamed is given for is a claim: something said or believed, not done, denied or supposed. */
import data from '../lexicon/en/claims.yaml';
import type { Draft } from './drafts.ts';
import { reportingVerbs } from './extraction/index.ts';

const lists = data as Readonly<Record<'actions' | 'unsaid', string>>;
const actions: ReadonlySet<string> = new Set(lists.actions.split(/\s+/));
const UNSAID = new RegExp(
  String.raw`(?<![\p{L}-])(?:${lists.unsaid.trim().split(/\s+/).join('|')}|\p{L}*n['’]t)(?![\p{L}-])`,
  'iu',
);
/** A cue stands this near its source, or the words between belong to something else. */
const NEAR = 60;

/** True for a claim. */
export function isClaim({ raw, read }: Draft): boolean {
  const { source, cue, lemma, construction, content } = raw;
  const { text, quotations } = read.analysis;
  if (construction !== 'verb') return true;
  if (source && source.end <= cue.start && cue.start - source.end <= NEAR) {
    const between = text.slice(source.end, cue.start);
    // "Would not say", "have not said why"; but "who would not be named, said"
    if (UNSAID.test(between.slice(between.lastIndexOf(',') + 1))) return false;
  }
  if (UNSAID.test(text.slice(cue.start, cue.end))) return false;
  if (!reportingVerbs.has(lemma)) return isQuoted();
  return !actions.has(lemma) || isQuoted() || /^\s*(?:that|how|no|there)\b/.test(text.slice(cue.end, cue.end + 12));

  function isQuoted(): boolean {
    return content.some((piece) =>
      quotations.some(({ start, end, words }) => words > 2 && start < piece.end && piece.start < end),
    );
  }
}
