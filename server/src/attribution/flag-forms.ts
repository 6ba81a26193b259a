/** How a group is told of some of whose people have a name. Plain data, which the build works out (see `build-plugins.mjs`). */
import { patternData } from '../document/needs.ts';

/** "Critics, including Jane Roe": behind the words for the group. */
export const namesSomeBehind = patternData(
  /^[^.;]{0,60}?,? ?\(?(?:including|such as|among them|like|led by|chief among them|notably)\b[^.;]{0,30}?\s\p{Lu}[A-Za-zÀ-ɏ]+/u,
);
/** The same within them. */
export const namesSomeWithin = patternData(/\b(?:including|such as|among them|led by)\b.*\s\p{Lu}[A-Za-zÀ-ɏ]+/u);
