/** Crowds: people without name or number, of whom a reader can find none. */
import type { Attribution } from '../attribution/types.ts';
import { Pattern } from '../document/pattern.ts';
import { has } from './attributions.ts';
import { crowd, viewHolders, views } from './group-forms.ts';

/** Bare plurals of whoever happens to be there: "residents of the valley", "eyewitnesses". */
const CROWD = new Pattern(crowd);
/** People who hold a view together, and speak apart: "traders fear". */
const HOLDERS = new Pattern(viewHolders);

/** True where nobody in particular is given: no count, no position that one could ask for, nothing told of them. */
export const isCrowd = ({ source, lemma, disclosure }: Attribution): boolean =>
  source !== null &&
  disclosure?.reason == null &&
  disclosure?.count == null &&
  (CROWD.test(source.text) || (HOLDERS.test(source.text) && views.has(lemma ?? '')));

/** True for a crowd that is given for a claim, whatever else it is taken for. */
export const speaksAsCrowd = (attribution: Attribution): boolean =>
  has(attribution, 'anonymous') && isCrowd(attribution);
