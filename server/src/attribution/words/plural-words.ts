/** Plurals that are made by no rule, as the lexicon has them. Plain data, which the build works out (see `build-plugins.mjs`). */
import plurals from '../../lexicon/en/plurals.yaml';
import { setOf } from '../../lexicon/lists.ts';

const { pairs } = (plurals as { readonly irregular: { readonly pairs: Readonly<Record<string, string>> } }).irregular;
/** Plurals by their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(Object.entries(pairs));
/** "-man" that is no man. */
export const noMen = setOf(plurals, 'no-men');
