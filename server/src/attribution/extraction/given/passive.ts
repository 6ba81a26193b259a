/** Who is given at a passive: its agent, whoever is quoted, the document that something is shown in. */
import type { CueForm } from '../cues/construction.ts';
import { feelingParticiples, showingPlaces, tellingVerbs } from '../cues/cue-lists.ts';
import type { CueTokens } from '../model/link-features.ts';
import type { Reading } from '../reading.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { nounPhraseEnd, nounPhraseStart, phraseAt } from './phrase-bounds.ts';
import { beforeVerb } from './subject.ts';
import type { Given, TokenSpan } from './types.ts';

/** "was told by officials", "was quoted as saying by the agency", "was reported to have". */
export function passive(
  r: Reading,
  begin: number,
  limit: number,
  { end }: CueTokens,
  { first, lemma, participle }: CueForm,
  source: TokenSpan | null,
): Given {
  const subjectEnd = beforeVerb(r, begin, first) + 1;
  const subjectFirst = nounPhraseStart(r, begin, subjectEnd);
  const subject = subjectFirst < subjectEnd ? { first: subjectFirst, end: subjectEnd } : null;
  const before = source !== null && source.end <= first;
  const agent = agentAfter(r, end, limit);
  if (lemma === 'quote') return { source: before ? source : subject, audience: agent, attributive: false };
  if (feelingParticiples.has(participle)) return { source: source ?? subject, audience: null, attributive: false };
  // "it was learned **from sources** that"
  if (/^learn/.test(lemma) && r.class[end] === WordClass.preposition)
    return { source: phraseAt(r, end + 1, limit), audience: null, attributive: false };
  const study = studyAfter(r, end, limit);
  if (study) return { source: study, audience: null, attributive: false };
  const audience = tellingVerbs.has(lemma) ? subject : null;
  if (agent) return { source: source && !before ? source : agent, audience, attributive: false };
  // "are considered **talismans**": what they are taken for
  const taken = source !== null && source.first === end && r.class[end - 1] === WordClass.ed;
  return { source: before || taken ? null : source, audience, attributive: false };
}

/** "It has been shown **in several studies** that": the document that an inner place of a passive leads to. */
function studyAfter(r: Reading, from: number, limit: number): TokenSpan | null {
  if (r.class[from] !== WordClass.preposition || r.class[from - 1] === WordClass.to) return null;
  const end = nounPhraseEnd(r, from + 1, limit);
  const head = r.text.slice(r.tokens.start[end - 1], r.tokens.end[end - 1]);
  const known = end > from + 1 && showingPlaces.has(head) && r.class[end] === WordClass.that;
  return known ? { first: from + 1, end } : null;
}

/** An agent stands no further from its participle: "accused of fraud **by the opposition**". */
const agentReach = 9;

/** The noun phrase after "by". */
function agentAfter(r: Reading, from: number, limit: number): TokenSpan | null {
  const until = Math.min(limit, from + agentReach);
  for (let by = from; by < until; by++) {
    const c = r.class[by] as number;
    if (c === WordClass.by) {
      const end = nounPhraseEnd(r, by + 1, limit);
      return end > by + 1 && r.class[by + 1] !== WordClass.time && r.class[by + 1] !== WordClass.day
        ? { first: by + 1, end }
        : null;
    }
    if (noAgentBeyond[c] === 1) return null;
  }
  return null;
}

const noAgentBeyond = tableOf(
  'comma',
  'stop',
  'semicolon',
  'dash',
  'colon',
  'quote',
  'that',
  'relative',
  'be',
  'have',
  'modal',
  'to',
);
