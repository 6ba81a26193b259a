/** The outlets that Hearsay knows by name. */
import outletData from '../../lexicon/en/outlets.yaml';
import stateData from '../../lexicon/en/state-media.yaml';

/** An outlet known by name. */
export interface KnownOutlet {
  readonly name: string;
  readonly stateControlled: boolean;
}

interface Entry {
  readonly outlet: KnownOutlet;
  /** Spellings that are everyday words too, as they must be written; null where any will do. */
  readonly exactly: string | null;
}

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

/** A name as it is looked up: lower case, without its article, apostrophes straight. */
export const keyOf = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/^the /, '');

const everyday = new Set(common.split('|').map((name) => name.trim()));
const byName = new Map<string, Entry>();
const stateDomains = new Map<string, KnownOutlet>();

function put(spelling: string, outlet: KnownOutlet): void {
  const key = keyOf(spelling);
  if (!byName.has(key)) byName.set(key, { outlet, exactly: everyday.has(spelling) ? spelling : null });
}

for (const country of [countries, also])
  for (const listed of Object.values(country).flat()) {
    const outlet = { name: listed.name, stateControlled: true };
    for (const spelling of [listed.name, ...(listed.aliases ?? [])]) put(spelling, outlet);
    for (const domain of listed.domains ?? []) stateDomains.set(domain, outlet);
  }
for (const [name, aliases] of Object.entries(outlets)) {
  const outlet = { name, stateControlled: false };
  for (const spelling of [name, ...aliases]) put(spelling, outlet);
}

/** The last word of every known name. */
export const lastWords: ReadonlySet<string> = new Set(
  [...byName.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1)),
);

/**
 * The outlet that some words name, nothing else beside them; null where they name none. A name that is an everyday word
 * too ("Time", "the Hill") has to be written as the outlet writes it.
 */
export function knownOutlet(words: string): KnownOutlet | null {
  const entry = byName.get(keyOf(words));
  if (!entry) return null;
  const { exactly, outlet } = entry;
  if (exactly === null) return /\p{Lu}|\./u.test(words) ? outlet : null;
  const written = words.replace(/^the /, 'The ');
  return written === exactly || written === `The ${exactly}` ? outlet : null;
}

/** The state-controlled outlet that a host name belongs to, else null. */
export function stateOutletAt(host: string): KnownOutlet | null {
  for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = stateDomains.get(name);
    if (found) return found;
  }
  return null;
}
