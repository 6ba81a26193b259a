/** Agencies, by their full names, whose name alone on a line is the credit. */
import data from '../../lexicon/en/credits.yaml';

export const agencyNames: ReadonlySet<string> = new Set((data as { readonly agencies: readonly string[] }).agencies);
