/** What people do rather than say. */

import type { Attribution } from '../types.ts';
import { actions } from './claim-forms.ts';

/** True for a verb of what people do ("asked", "read"), where nothing is quoted. */
export const isDeed = ({ lemma, quotation, flags }: Attribution): boolean =>
  lemma !== null && actions.has(lemma) && quotation === 'indirect' && flags.length === 0;
