/** White space that a key has otherwise: most names have single spaces alone. */
const SPACES = /\s{2}|[^\S ]/;

/** A name as it is looked up: lower case, without its article, apostrophes straight; "al-Masri" as "al masri". */
export function keyOf(name: string): string {
  let key = name.toLowerCase();
  if (key.includes('’')) key = key.replaceAll('’', "'");
  if (SPACES.test(key)) key = key.replace(/\s+/g, ' ');
  if (key.includes('al-')) key = key.replace(/(?<![^ ])al-/g, 'al ');
  return key.startsWith('the ') ? key.slice(4) : key;
}
