/** How articles tell of unnamed sources, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../../document/needs.ts';
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
  new RegExp(String.raw`^[^.;:]{0,80}?(?<![A-Za-zÀ-ɏ-])(${String(lists.connectors)})(?![A-Za-zÀ-ɏ-])`, 'i'),
);
export const direct = anyOf('direct', 'i');
export const stock = anyOf('stock', 'i');
export const concrete = anyOf('concrete', 'i');
export const basis = anyOf('basis', 'i');
export const bareHeads = setOf('bare-heads');
export const bareModifiers = setOf('bare-modifiers');
