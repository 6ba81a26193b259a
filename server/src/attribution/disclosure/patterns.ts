/** How articles tell of unnamed sources, as the lexicon has it. */
import data from '../../lexicon/en/disclosure.yaml';

const lists = data as Readonly<Record<string, string | readonly string[]>>;
const anyOf = (key: string, flags: string): RegExp => {
  const forms = [lists[key] ?? []].flat();
  return new RegExp(forms.map((form) => `(?:${form})`).join('|'), flags);
};
const setOf = (key: string): ReadonlySet<string> =>
  new Set(
    String(lists[key] ?? '')
      .split(/\s+/)
      .filter(Boolean),
  );

export const ANONYMITY = anyOf('anonymity', 'gi');
export const CONNECTOR = new RegExp(
  String.raw`^[^.;:]{0,80}?(?<![A-Za-zÀ-ɏ-])(${String(lists.connectors)})(?![A-Za-zÀ-ɏ-])`,
  'i',
);
export const DIRECT = anyOf('direct', 'i');
export const STOCK = anyOf('stock', 'i');
export const CONCRETE = anyOf('concrete', 'i');
export const BASIS = anyOf('basis', 'i');
export const bareHeads = setOf('bare-heads');
export const bareModifiers = setOf('bare-modifiers');
