/** What the article tells about an unnamed source, read from all of it. */
import type { Draft } from '../drafts.ts';
import { sourceSpan } from '../places.ts';
import type { ReadBlock } from '../sources/types.ts';
import type { AnonymityReason, Disclosure } from '../types.ts';
import { basisIn, positionIn } from './describe.ts';
import { type AnonymityPhrase, anonymityPhrasesOf, phrasesAround } from './reasons.ts';

/** What the mentions of one unnamed source tell together. */
interface Told {
  reason: AnonymityReason | null;
  position: string | null;
  basis: string | null;
  count: number | null;
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

const reasonOf = (read: ReadBlock, phrase: AnonymityPhrase | null): AnonymityReason | null =>
  phrase?.reason ? { ...sourceSpan(read, phrase.reason), text: phrase.reason.text, stock: phrase.reason.stock } : null;

/** Every reason that the article gives for not naming somebody, in text order. */
export const reasonsOf = (blocks: readonly ReadBlock[]): AnonymityReason[] =>
  blocks.flatMap((read) => anonymityPhrasesOf(read.analysis).flatMap((phrase) => reasonOf(read, phrase) ?? []));

function tell(draft: Draft): Told {
  const { raw, read, resolved } = draft;
  const { text } = read.analysis;
  const words = raw.source ? text.slice(raw.source.start, raw.source.end) : '';
  const behind = raw.source ? text.slice(raw.source.end, Math.min(raw.source.end + BEHIND, draft.sentence.end)) : '';
  const clause = /^,?\s(?:who|speaking|granted|briefed|familiar|with|involved|close)\b/.test(behind)
    ? behind.replace(/^,/, '')
    : '';
  return {
    reason: reasonOf(read, phraseFor(draft)),
    position: positionIn(words),
    basis: basisIn(words) ?? (clause ? basisIn(clause) : null),
    count: resolved?.count ?? null,
  };
}

/**
 * What the article tells about the unnamed source of each draft, in their order; null for the others. What one mention of
 * a source tells counts for all its mentions. `confirming` gives the ids that corroborate a draft.
 */
export function disclose(
  drafts: readonly Draft[],
  confirming: (draft: Draft) => readonly string[],
): (Disclosure | null)[] {
  const byEntry = new Map<number, Told>();
  const own = drafts.map((draft) => {
    if (draft.kind !== 'anonymous' || !draft.resolved) return null;
    const told = tell(draft);
    const before = byEntry.get(draft.resolved.entry);
    byEntry.set(draft.resolved.entry, {
      reason: before?.reason ?? told.reason,
      position: before?.position ?? told.position,
      basis: before?.basis ?? told.basis,
      count: before?.count ?? told.count,
    });
    return told;
  });
  return drafts.map((draft, i) => {
    const told = own[i];
    if (!told || !draft.resolved) return null;
    const all = byEntry.get(draft.resolved.entry);
    return {
      reason: told.reason ?? all?.reason ?? null,
      position: told.position ?? all?.position ?? null,
      basis: told.basis ?? all?.basis ?? null,
      count: told.count ?? all?.count ?? null,
      corroboration: confirming(draft),
    };
  });
}
