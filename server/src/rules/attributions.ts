/** Small predicates and words that several rules share. */
import type { Attribution, Flag, Passage } from '../attribution/types.ts';
import type { Span } from '../document/types.ts';

export const has = (attribution: Attribution, flag: Flag): boolean => attribution.flags.includes(flag);

/** Attributions of the body: those of headlines, credits and notices have rules of their own. */
export const inBody = (attribution: Attribution): boolean =>
  !has(attribution, 'headline') && !has(attribution, 'wire-credit') && !has(attribution, 'republished');

/** Where a finding about an attribution stands: its source and cue, and what lies between them in the sentence. */
export function placeOf({ source, cue, sentence }: Attribution): Span {
  const parts = [source, cue].filter(
    (part) => part !== null && part.start >= sentence.start && part.end <= sentence.end,
  );
  const spans = parts.length > 0 ? parts : [source ?? cue ?? sentence];
  return {
    start: Math.min(...spans.map((span) => span?.start ?? sentence.start)),
    end: Math.max(...spans.map((span) => span?.end ?? sentence.end)),
  };
}

/** The outlets an attribution came through, by name, nearest first: "Reuters", "Fars and IRNA". */
export const throughOf = ({ relay }: Attribution): string => relay.map(({ name }) => name).join(' and ');

/** The attributions of a passage or an article by id. */
export const byId = ({ attributions }: Passage): ReadonlyMap<string, Attribution> =>
  new Map(attributions.map((attribution) => [attribution.id, attribution]));

/** The words of a source as a message quotes them: one line, not too long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}
