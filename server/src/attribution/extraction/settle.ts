/** Settles what the attributions of one sentence have to do with one another. */
import type { Span } from '../../document/types.ts';
import { draftWith } from './draft-with.ts';
import { giveQuotedSpeakers } from './given/quoted-speaker.ts';
import { giveDocuments } from './given/seen-documents.ts';
import { giveSharedSubjects } from './given/shared-subject.ts';
import type { Reading } from './reading.ts';
import type { Draft } from './types.ts';

/** Settles the attributions of a sentence of a block. */
export function settle(r: Reading, found: readonly Draft[]): readonly Draft[] {
  const { text } = r;
  const drafts = giveSharedSubjects(r, giveDocuments(text, found));
  if (drafts.length < 2) return drafts;
  const given = giveQuotedSpeakers(text, drafts);
  return citeContents(
    given.map((draft) => keepToReport(text, keepToOwnClause(text, shareSource(draft, given), given))),
  );
}

/** Verbs that share a subject share all of it: "**Envoy Jane Roe** praised the plan and said …". */
function shareSource(draft: Draft, drafts: readonly Draft[]): Draft {
  const { source } = draft;
  if (source === null) return draft;
  let whole = source;
  for (const { source: other } of drafts)
    if (other && other.start <= whole.start && whole.end <= other.end) whole = other;
  return whole === source ? draft : draftWith(draft, whole, draft.content);
}

/** Content ends where the next attribution's source begins: "the envoy said yes and **the minister** said no". */
function keepToOwnClause(text: string, draft: Draft, drafts: readonly Draft[]): Draft {
  let { content } = draft;
  for (const { source, cue } of drafts) {
    if (source === null || source === draft.source) continue;
    content = content.flatMap((piece) => {
      const cut = piece.start < source.start && source.start < piece.end && piece.end <= cue.start;
      return cut ? (withoutJoin(text, { start: piece.start, end: source.start }) ?? []) : piece;
    });
  }
  return content === draft.content ? draft : draftWith(draft, draft.source, content);
}

/** "The Gazette reported that, **according to** officials, …": who reports it is no part of what officials say. */
function keepToReport(text: string, draft: Draft): Draft {
  const { construction, content, cue } = draft;
  if (construction !== 'according-to' || !/\bthat,?\s*$/.test(text.slice(Math.max(0, cue.start - 8), cue.start)))
    return draft;
  const own = content.filter(({ start }) => start >= cue.end);
  return own.length === content.length ? draft : { ...draft, content: own };
}

/** A piece without the comma and the conjunction at its end. */
function withoutJoin(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end).replace(/[\s,;–—-]+(?:and|but|while|as|or|yet)?\s*$/, '');
  return words === '' ? null : { start, end: start + words.length };
}

/** "The agency reported a strike, citing two officials": what is reported is what they are cited for. */
function citeContents(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => {
    if (draft.construction !== 'citing' || draft.source === null) return draft;
    const reported = drafts[i - 1] ?? drafts[i + 1];
    return reported && reported.content.length > 0 ? draftWith(draft, draft.source, reported.content) : draft;
  });
}
