/** "The agency quoted an official as saying": two cues, of which the second has the first one's object for its source. */
import type { Span } from '../../../document/types.ts';
import { draftWith } from '../draft-with.ts';
import type { Draft } from '../types.ts';

/** Nobody quoted takes more units to name. */
const longest = 160;

/** The words between the two cues: whoever is quoted, then "as". */
const QUOTED = /^(\s+(?:(?:an?|the)\s)?)?([^.;:!?“”"]+?),?\s+as\s+(?:also\s+)?$/u;

/** Gives the people whom a paper quotes or cites "as saying" their words; in the passive it is one attribution. */
export function giveQuotedSpeakers(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ lemma }) => lemma === 'quote' || lemma === 'cite')) return drafts;
  const settled: Draft[] = [];
  for (const draft of drafts) {
    const before = settled.at(-1);
    const object = before && quotedBetween(text, before, draft);
    if (!before || !object) settled.push(draft);
    else if (before.passive)
      settled[settled.length - 1] = draftWith(before, before.source, contentBeside(before, draft));
    else
      settled.push(
        draftWith(
          draft,
          object,
          draft.content.filter(({ start }) => start >= draft.cue.end),
        ),
      );
  }
  return settled;
}

function quotedBetween(text: string, quoting: Draft, { cue, construction }: Draft): Span | null {
  if ((quoting.lemma !== 'quote' && quoting.lemma !== 'cite') || construction === 'adverb') return null;
  const from = quoting.cue.end;
  if (
    cue.start < from ||
    cue.start - from > longest ||
    !/ing$/.test(text.slice(cue.start, cue.end).split(' ', 1)[0] ?? '')
  )
    return null;
  const between = text.slice(from, cue.start);
  const words = QUOTED.exec(between)?.[0].replace(/,?\s+as\s+(?:also\s+)?$/, '');
  if (words === undefined || words.trim() === '') return null;
  return { start: from + words.length - words.trimStart().length, end: from + words.length };
}

/** "“We lost,” Roe was quoted by the paper as saying": what either cue was given, without the cues. */
function contentBeside({ content, cue }: Draft, saying: Draft): readonly Span[] {
  const after = saying.content.filter(({ start }) => start >= saying.cue.end);
  return [...content.filter(({ end }) => end <= cue.start), ...after];
}
