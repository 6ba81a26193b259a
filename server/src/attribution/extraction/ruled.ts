/** The constructions that are rules: what needs no learning, because its form tells all. */
import { findExistential } from './existential.ts';
import type { Draft } from './find-attributions.ts';
import { findHeadline } from './headline.ts';
import type { Reading } from './reading.ts';
import { findSignature } from './signature.ts';
import { findSpeakerLabel } from './speaker-label.ts';

/** The attributions that rules find, in text order. */
export function findRuled(r: Reading): Draft[] {
  if (r.tokens.count < 2) return [];
  if (r.kind === 'title') return findHeadline(r);
  const label = findSpeakerLabel(r);
  const signature = findSignature(r);
  return [label, ...findExistential(r), signature].filter((draft) => draft !== null);
}
