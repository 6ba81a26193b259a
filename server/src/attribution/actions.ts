/** What people do rather than say. */
import data from '../lexicon/en/claims.yaml';
import type { Attribution } from './types.ts';

/** Verbs of what people do rather than say, in their dictionary form. */
export const actions: ReadonlySet<string> = new Set((data as Readonly<Record<'actions', string>>).actions.split(/\s+/));

/** True for a verb of what people do ("asked", "read"), where nothing is quoted. */
export const isDeed = ({ lemma, quotation, flags }: Attribution): boolean =>
  lemma !== null && actions.has(lemma) && quotation === 'indirect' && flags.length === 0;
