/** What the article tells about an unnamed source, read from all of it. */
import type { Draft } from '../draft.ts';
import { blockSpan } from '../places.ts';
import type { ReadProse } from '../sources/types.ts';
import type { AnonymityReason } from '../types.ts';
import { basisIn, positionIn } from './describe.ts';
import { CLAUSE_ON_SOURCE } from './patterns.ts';
import { type AnonymityPhrase, anonymityPhrasesOf, phrasesAround } from './reasons.ts';

/** What one mention of an unnamed source tells, or all of its mentions together. */
export interface Told {
  /** From the start of the block where it is given. */
  readonly reason: AnonymityReason | null;
  /** That block's position in the list of read blocks, which it is up to the caller to know; -1 for the mention's own. */
  readonly reasonAt: number;
  readonly position: string | null;
  readonly basis: string | null;
  readonly count: number | null;
}

/** A clause about the source behind its words, in which it may say how it knows. */
const BEHIND = 140;

/** The phrase that says why the source of a draft is not named: in its sentence, else in the next one that says so. */
function phraseFor({ read, raw }: Draft): AnonymityPhrase | null {
  const phrases = phrasesAround(anonymityPhrasesOf(read.analysis), raw.sentence, 1);
  if (phrases.length === 0) return null;
  return (
    phrases.find(({ sentence, reason }) => sentence === raw.sentence && reason) ??
    phrases.find(({ sentence }) => sentence === raw.sentence + 1) ??
    phrases.find(({ sentence }) => sentence === raw.sentence - 1) ??
    null
  );
}

const reasonOf = (read: Pick<ReadProse, 'prose'>, phrase: AnonymityPhrase | null): AnonymityReason | null =>
  phrase?.reason ? { ...blockSpan(read, phrase.reason), text: phrase.reason.text, stock: phrase.reason.stock } : null;

/** Every reason that a block gives for not naming somebody, in text order, from its start. */
export const reasonsIn = (read: ReadProse): AnonymityReason[] =>
  anonymityPhrasesOf(read.analysis).flatMap((phrase) => reasonOf(read, phrase) ?? []);

/** What a draft tells of its unnamed source; null for a source of another kind. */
export function tell(draft: Draft): Told | null {
  if (draft.kind !== 'anonymous' || !draft.resolved) return null;
  const { raw, read, resolved } = draft;
  const { text } = read.analysis;
  const words = raw.source ? text.slice(raw.source.start, raw.source.end) : '';
  const behind = raw.source ? text.slice(raw.source.end, Math.min(raw.source.end + BEHIND, draft.sentence.end)) : '';
  const clause = CLAUSE_ON_SOURCE.test(behind) ? behind.replace(/^,/, '') : '';
  return {
    reason: reasonOf(read, phraseFor(draft)),
    reasonAt: -1,
    position: positionIn(words),
    basis: basisIn(words) ?? (clause ? basisIn(clause) : null),
    count: resolved?.count ?? null,
  };
}

/** What two mentions of one source tell together: of each thing, what the first of them says that says anything. */
export function together(first: Told, second: Told): Told {
  const { reason, reasonAt } = first.reason ? first : second;
  return {
    reason,
    reasonAt,
    position: first.position ?? second.position,
    basis: first.basis ?? second.basis,
    count: first.count ?? second.count,
  };
}
