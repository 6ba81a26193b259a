/** Crowds: people without name or number, of whom a reader can find none. */
import type { Attribution } from '../attribution/types.ts';
import { has } from './attributions.ts';

/** Bare plurals of whoever happens to be there: "residents of the valley", "eyewitnesses". */
const CROWD =
  /^(?:(?:many|most|some|local|other|nearby|angry|worried) )*(?:residents|(?:eye-?)?witnesses|locals|villagers|townspeople|townsfolk|neighbou?rs|onlookers|bystanders|passers-by|parents|commuters|shoppers|tourists|motorists|worshippers|islanders|customers|users|readers|viewers|authorities|spectators|revell?ers|marchers|holidaymakers|beachgoers|churchgoers|pedestrians|cyclists|diners|travell?ers|homeowners|pensioners)(?: (?:of|in|at|from|near|around|on) [^,;:]{1,40})?$/i;
/** People who hold a view together, and speak apart: "traders fear". */
const HOLDERS =
  /^(?:(?:many|most|some|party|industry|market|city) )*(?:insiders|traders|investors|shareholders|markets|bankers|buyers)$/i;
const VIEWS = /^(?:expect|believe|think|fear|hope|worry|doubt|predict|consider|bet|assume|suspect)$/;

/** True where nobody in particular is given: no count, no position that one could ask for, nothing told of them. */
export const isCrowd = ({ source, lemma, disclosure }: Attribution): boolean =>
  source !== null &&
  disclosure?.reason == null &&
  disclosure?.count == null &&
  (CROWD.test(source.text) || (HOLDERS.test(source.text) && VIEWS.test(lemma ?? '')));

/** True for a crowd that is given for a claim, whatever else it is taken for. */
export const speaksAsCrowd = (attribution: Attribution): boolean =>
  has(attribution, 'anonymous') && isCrowd(attribution);
