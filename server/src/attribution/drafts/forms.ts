/** Words by which attributions of a block hang together, as the lexicon has them. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../../document/needs.ts';
import claims from '../../lexicon/en/claims.yaml';
import { oneOf, setOf } from '../../lexicon/lists.ts';

/** The whole of a source's words, in lower case, that refers to somebody and hides nobody. */
export const bareReferences = setOf(claims, 'bare-references');
/** Verbs, in dictionary form, whose subject an adverb of the same sentence is given for. */
export const tellingToo = setOf(claims, 'telling-too');
/** Behind "quoted" or "cited". */
export const asSaying = shortPattern(new RegExp(String.raw`^[^.;:]{2,110}? as ${oneOf(claims, 'as-saying')}\b`));
