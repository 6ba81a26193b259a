/** English plurals. */

import { irregularPlurals, noMen } from './plural-words.ts';

/** The plural of a noun in lower case. */
export function pluralOf(noun: string): string {
  const irregular = irregularPlurals.get(noun);
  if (irregular) return irregular;
  if (/(?:ch|sh)man$/.test(noun) || (/man$/.test(noun) && !noMen.has(noun))) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh|z)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
