/** The constructions that are rules: what needs no learning. */
import type { Draft } from './find-attributions.ts';
import type { Reading } from './reading.ts';

/** The attributions that rules find, in text order. */
export function findRuled(_r: Reading): Draft[] {
  return [];
}
