/** English plurals. */

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  wife: 'wives',
  staff: 'staff',
  medium: 'media',
  hypothesis: 'hypotheses',
  analysis: 'analyses',
};
/** "-man" that is no man. */
const NO_MAN = new Set(['german', 'roman', 'norman', 'human', 'shaman', 'talisman']);

/** The plural of a noun in lower case. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular) return irregular;
  if (/(?:ch|sh)man$/.test(noun) || (/man$/.test(noun) && !NO_MAN.has(noun))) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh|z)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
