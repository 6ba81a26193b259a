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

export const ANONYMITY = anyOf('anonymity', 'giu');
export const CONNECTOR = new RegExp(
  String.raw`^[^.;:]{0,80}?(?<![\p{L}-])(${String(lists.connectors)})(?![\p{L}-])`,
  'iu',
);
export const DIRECT = anyOf('direct', 'iu');
export const STOCK = anyOf('stock', 'iu');
export const CONCRETE = anyOf('concrete', 'iu');
export const BASIS = anyOf('basis', 'iu');
export const bareHeads = setOf('bare-heads');
export const bareModifiers = setOf('bare-modifiers');
