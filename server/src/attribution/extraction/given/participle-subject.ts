/** "The firm wrote to **the dean**, calling it unfair": whose a participle behind a comma is, where the model takes an object for it. */
import type { Span } from '../../../document/types.ts';
import { Quote } from '../quotations.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Draft } from '../types.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { governingSubject } from './governing-subject.ts';

/** What follows a subject and no object: "…, as **the dean** had asked, calling". */
const predicate = tableOf('have', 'be', 'modal', 'do', 'ed', 'ing');

/** True for a participle that a comma or a dash sets apart, outside a quotation. */
function isApart(r: Reading, { at, head, sentence }: Draft): boolean {
  const before = at > (r.sentences.first[sentence] as number) ? r.class[at - 1] : 0;
  return (
    at === head &&
    r.class[head] === WordClass.ing &&
    (before === WordClass.comma || before === WordClass.dash) &&
    r.quote[head] === Quote.outside
  );
}

/**
 * The subject of a participle instead of `source`; null where that may stand.
 * @param before the sentence's attributions before it
 */
export function participleSubject(r: Reading, draft: Draft, source: Span, before: readonly Draft[]): Span | null {
  if (!isApart(r, draft) || source.start >= draft.cue.start) return null;
  const { at, sentence } = draft;
  const last = before.findLast(({ head }) => r.quote[head] === Quote.outside);
  // "The town was late, **Roe** added, saying …"
  if (last?.construction === 'verb' && !last.passive && last.cue.end === r.tokens.end[at - 2]) return last.source;
  const begin = r.sentences.first[sentence] as number;
  const first = tokenFrom(r, begin, at, source.start);
  const end = tokenFrom(r, first, at, source.end);
  if (first === begin || predicate[r.class[end] as number] === 1) return null;
  // "a report by **the institute**, saying"
  if (r.class[first - 1] === WordClass.by) return null;
  // "the dean, **who** worked the crowd, praising"
  for (let i = end; i < at; i++) if (r.class[i] === WordClass.relative) return null;
  return asSpan(r, governingSubject(r, begin, first));
}

/** The first token from `from` on, before `until`, that begins at `offset` or behind it. */
function tokenFrom({ tokens }: Reading, from: number, until: number, offset: number): number {
  let i = from;
  while (i < until && (tokens.start[i] as number) < offset) i++;
  return i;
}

/** The place of a subject that stands outside quotations. */
export const asSpan = (r: Reading, subject: { first: number; end: number } | null): Span | null =>
  subject && r.quote[subject.first] === Quote.outside ? spanOfTokens(r, subject.first, subject.end) : null;
