/** The constructions that are rules: what needs no learning, because its form tells all. */

import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { findCleft } from './cleft.ts';
import { findDrafted } from './drafted.ts';
import { findExistential } from './existential.ts';
import { findHeadline } from './headline.ts';
import { findInWordsOf } from './in-words-of.ts';
import { findReactions } from './reactions.ts';
import { findSharedViews } from './shared-view.ts';
import { findSignature } from './signature.ts';
import { findSpeakerLabel } from './speaker-label.ts';

/** The attributions that rules find, in text order. */
export function findRuled(r: Reading): Draft[] {
  if (r.tokens.count < 2) return [];
  if (r.kind === 'title') return findHeadline(r);
  const label = findSpeakerLabel(r);
  const signature = findSignature(r);
  const found = [
    label,
    ...findExistential(r),
    ...findSharedViews(r),
    ...findInWordsOf(r),
    ...findDrafted(r),
    ...findCleft(r),
    ...findReactions(r),
    signature,
  ];
  return found.filter((draft) => draft !== null).sort((a, b) => a.at - b.at);
}
