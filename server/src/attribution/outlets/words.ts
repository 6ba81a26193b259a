/** Words that make an outlet's name or describe one. Plain data, which the build works out (see `build-plugins.mjs`). */
import data from '../../lexicon/en/outlet-words.yaml';
import people from '../../lexicon/en/people.yaml';

const lists = data as Readonly<Record<string, string>>;
const setOf = (key: string, separator: RegExp | string = /\s+/): ReadonlySet<string> =>
  new Set((lists[key] ?? '').split(separator).filter(Boolean));

export const nameEndings = setOf('name-endings');
export const weakNameEndings = setOf('weak-name-endings');
export const longNameEndings = setOf('long-name-endings', '|');
export const nameBeginnings = setOf('name-beginnings');
export const broadcasters = setOf('broadcasters', '|');
/** Full names by what people call them: "told Fox". */
export const spokenNames: ReadonlyMap<string, string> = new Map(
  [...setOf('spoken-names', '|')].map((pair) => pair.split('=') as [string, string]),
);
export const kinds = setOf('kinds');
export const plainKinds = setOf('plain-kinds');
export const namingKinds = setOf('naming-kinds');
export const massKinds = setOf('mass-kinds');
export const genericKinds = setOf('generic-kinds');
export const kindModifiers = setOf('kind-modifiers');
/** Words before "paper" that make it a text of an authority. */
export const officialPapers = setOf('official-papers');
export const stateLabels = setOf('state-labels');
export const works = setOf('works');
export const writers = setOf('writers');
export const own = setOf('own');
/** Roles of people, which "the Gazette's editor" has. */
export const roles: ReadonlySet<string> = new Set(
  (people as unknown as { readonly roles: { readonly words: string } }).roles.words.split(/\s+/),
);
export const determiners = setOf('determiners');
export const noAdjectives = setOf('no-adjectives');
export const indefinites = setOf('indefinites');
export const behindNames = setOf('behind-names');
export const rolesOfBoth = setOf('roles-of-both');
export const behindRoles = setOf('behind-roles');
