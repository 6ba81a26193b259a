/** A draft with another source or another content. */
import type { Span } from '../../document/types.ts';
import type { Draft } from './types.ts';

/** The same draft with these. Field by field, so that all drafts are of one shape: a spread makes another. */
export const draftWith = (draft: Draft, source: Span | null, content: readonly Span[]): Draft => ({
  at: draft.at,
  construction: draft.construction,
  cue: draft.cue,
  head: draft.head,
  lemma: draft.lemma,
  sentence: draft.sentence,
  source,
  content,
  passive: draft.passive,
  audience: draft.audience,
  view: draft.view,
});
