/** The lists of a language's files, by name. For modules of data, which the build works out (see `build-plugins.mjs`). */

/** A list as a file has it, as far as code asks (see `word-lists.schema.json`). */
interface WordList {
  readonly words?: string;
  readonly phrases?: readonly string[];
}

/**
 * The words of a list, then its phrases, in the file's order.
 * @param file what the import of a YAML file gives
 * @throws Error where the file has no such list
 */
export function wordsOf(file: unknown, name: string): readonly string[] {
  const list = (file as Readonly<Record<string, WordList>>)[name];
  if (!list) throw new Error(`the lexicon has no list “${name}” where it is asked for`);
  const { words = '', phrases = [] } = list;
  return [...words.split(/\s+/).filter(Boolean), ...phrases];
}

/** The same as a set. */
export const setOf = (file: unknown, name: string): ReadonlySet<string> => new Set(wordsOf(file, name));

/** As a group of a regular expression: any word or phrase of the lists, the longest that fits first. */
export function oneOf(file: unknown, ...names: readonly string[]): string {
  const words = names.flatMap((name) => wordsOf(file, name)).toSorted((a, b) => b.length - a.length);
  return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}
