/** The report's words, the same in every output. */
import type { SourceKind } from '../../attribution/index.ts';
import type { Claim, Paragraph, Standing, Told } from './model.ts';

export const standingWords: Readonly<Record<Standing, string>> = {
  named: 'named person',
  organization: 'organization',
  document: 'document or study',
  relayed: 'second-hand',
  unnamed: 'not named',
  vague: 'vague',
  nobody: 'nobody given',
};

/** What each standing means, for a legend. */
export const standingMeanings: Readonly<Record<Standing, string>> = {
  named: 'a person with a name says so to this article',
  organization: 'an organization, or a place that stands for one, says so',
  document: 'a document or a study says so',
  relayed: 'it came through another outlet',
  unnamed: 'it rests on particular people without a name',
  vague: 'it rests on “critics”, “the media”, “experts”',
  nobody: 'it is believed, reportedly: nobody is given',
};

export const kindWords: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'outlet',
  document: 'document',
  study: 'study',
  place: 'place',
  anonymous: 'unnamed',
  vague: 'vague',
};

export const restsWords: Readonly<Record<Paragraph['rests'], string>> = {
  sourced: 'on a named or linked source',
  relayed: 'on another outlet’s word',
  unnamed: 'on unnamed sources only',
  nothing: 'on no source',
};

export const partWords: Readonly<Record<Exclude<Claim['part'], 'body'>, string>> = {
  headline: 'headline',
  credit: 'credit line',
};

const quotationWords: Readonly<Record<Claim['quotation'], string>> = {
  direct: 'quoted',
  mixed: 'quoted in part',
  indirect: 'in the article’s words',
};

/** Who says so, for a table: never empty. */
export const whoOf = ({ who }: Pick<Claim, 'who'>): string => who ?? 'nobody given';

/** "The New York Times, via Reuters": the outlets between, nearest to the article last; empty where there are none. */
export const throughOf = ({ through }: Pick<Claim, 'through'>): string =>
  through
    .map(({ name }) => name)
    .reverse()
    .join(', then ');

/** How a claim is known: in whose words it stands, and for an unnamed source how it would know. */
export function knownOf({ quotation, standing, told }: Claim): string {
  const parts = [quotationWords[quotation]];
  if (told?.basis) parts.push(`source ${told.basis}`);
  else if (standing === 'unnamed') parts.push('how they know is not told');
  return parts.join('; ');
}

/** What an article tells of an unnamed source, and what it leaves out. */
export function disclosureOf(told: Told): { readonly told: readonly string[]; readonly missing: readonly string[] } {
  const given: string[] = [];
  const missing: string[] = [];
  const part = (name: string, value: string | null) => {
    if (value) given.push(`${name}: ${value}`);
    else missing.push(name);
  };
  part('position', told.position);
  part('how they know', told.basis);
  part('why unnamed', told.reason && (told.stock ? `${told.reason} (a stock phrase)` : told.reason));
  part('how many', told.count === null ? null : String(told.count));
  part('corroboration', told.corroboration.length ? count(told.corroboration.length, 'source', 'sources') : null);
  return { told: given, missing };
}

/** "1 claim", "2 claims", "1,234 claims". */
export const count = (number: number, one: string, many: string): string =>
  `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${number === 1 ? one : many}`;

/** Claims of the article's body, each once. */
export const isCounted = ({ part, carriedBy }: Claim): boolean => part === 'body' && carriedBy === null;

/** Claims of the body that no reader can put a name to. */
export const isNotNamed = (claim: Claim): boolean => {
  const { standing } = claim;
  return isCounted(claim) && (standing === 'unnamed' || standing === 'vague' || standing === 'nobody');
};

/** Claims of the body that another outlet stands between. */
export const isSecondHand = (claim: Claim): boolean =>
  isCounted(claim) && (claim.through.length > 0 || claim.flags.includes('secondhand') || claim.kind === 'outlet');
