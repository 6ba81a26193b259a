/**
 * The outlets that Hearsay knows by name, as the lexicon lists them. Plain data, which the build works out (see
 * `build-plugins.mjs`).
 */
import outletData from '../../lexicon/en/outlets.yaml';
import stateData from '../../lexicon/en/state-media.yaml';
import { keyOf } from './key.ts';

interface StateOutlet {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
}

type ByCountry = Readonly<Record<string, readonly StateOutlet[]>>;

const { outlets, common } = outletData as {
  readonly outlets: Readonly<Record<string, readonly string[]>>;
  readonly common: string;
};
const { countries, also } = stateData as { readonly countries: ByCountry; readonly also: ByCountry };

const everyday = new Set(common.split('|').map((name) => name.trim()));
const all: string[] = [];
const byName = new Map<string, number>();
const byDomain = new Map<string, number>();
const asWritten = new Map<string, string>();

/** Every outlet's name in full, those that a state controls first. */
export const fullNames: readonly string[] = all;
/** The position of an outlet by each of its names, as `keyOf` has them. */
export const outletNames: ReadonlyMap<string, number> = byName;
/** Names that are everyday words too, as they must be written. */
export const exactNames: ReadonlyMap<string, string> = asWritten;
/** The position of a state-controlled outlet by each of its domains. */
export const stateDomains: ReadonlyMap<string, number> = byDomain;

function put(name: string, spellings: readonly string[]): void {
  for (const spelling of [name, ...spellings]) {
    const key = keyOf(spelling);
    if (byName.has(key)) continue;
    byName.set(key, all.length);
    if (everyday.has(spelling)) asWritten.set(key, spelling);
  }
  all.push(name);
}

for (const country of [countries, also])
  for (const { name, aliases, domains } of Object.values(country).flat()) {
    for (const domain of domains ?? []) byDomain.set(domain, all.length);
    put(name, aliases ?? []);
  }
/** How many outlets a state controls. */
export const stateCount = all.length;

for (const [name, aliases] of Object.entries(outlets)) put(name, aliases);
