/** How articles tell of unnamed sources, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData, shortPattern } from '../../document/needs.ts';
import data from '../../lexicon/en/disclosure.yaml';

const lists = data as Readonly<Record<string, string | readonly string[]>>;
const anyOf = (key: string, flags: string) => {
  const forms = [lists[key] ?? []].flat();
  return patternData(new RegExp(forms.map((form) => `(?:${form})`).join('|'), flags));
};
const setOf = (key: string): ReadonlySet<string> =>
  new Set(
    String(lists[key] ?? '')
      .split(/\s+/)
      .filter(Boolean),
  );

export const anonymity = anyOf('anonymity', 'gi');
export const connector = patternData(
  new RegExp(`^[^.;:]{0,80}?(?<![A-Za-zÀ-ɏ-])(${String(lists.connectors)})(?![A-Za-zÀ-ɏ-])`, 'i'),
);
export const direct = anyOf('direct', 'i');
export const stock = anyOf('stock', 'i');
export const concrete = anyOf('concrete', 'i');
export const basis = anyOf('basis', 'i');
export const bareHeads = setOf('bare-heads');
export const bareModifiers = setOf('bare-modifiers');

/** Any word of a plain list. */
const words = (key: string): string => [...setOf(key)].join('|');

/** What stands in every block that says somebody is not named. */
export const hint = shortPattern(new RegExp(String(lists.hints), 'i'));
/** The words of a reason, from their beginning. */
export const reason = shortPattern(
  new RegExp(
    String.raw`^[^.;:()—–“”"]*?(?=,?\s(?:${words('reason-ends')}|and (?:said|told|added))\b|,\s(?:${words('clause-openers')})\s|[.;:()—–“”"]|$)`,
  ),
);
/** At the end of what stands before an anonymity phrase: its reason, which is the group. */
export const reasonBefore = shortPattern(
  new RegExp(String.raw`(?:^|,\s)((?:${String(lists['reason-openers'])})\s[^,.;]{6,120}),`, 'i'),
);
/** Up to where a noun phrase says what somebody is, before clauses and prepositions that say more. */
export const untilMore = shortPattern(
  new RegExp(String.raw`^.*?(?=,|\s(?:${words('behind-position')})\s|\s\(|$)`, 'iu'),
);
/** What a bare head is in, at or from. */
export const beyond = shortPattern(
  new RegExp(String.raw`^\s(?:${words('beyond')})\s(?:the\s|its\s|his\s|her\s|their\s)?(.+)$`, 'iu'),
);
/** Behind a source: a clause about it. */
export const clauseOnSource = shortPattern(new RegExp(String.raw`^,?\s(?:${words('clause-on-source')})\b`));
/** Behind how a source knows: the rest of the phrase. */
export const basisRest = shortPattern(
  new RegExp(String.raw`^[^,.;:()—–“”"]*?(?=\s(?:${words('basis-ends')}|and (?:said|told))\b|[,.;:()—–“”"]|$)`),
);
/** What a named source does that bears out an unnamed one, in dictionary form. */
export const confirming = setOf('confirming');
