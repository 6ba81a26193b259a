/** How claims are hedged, as the lexicon has it. Plain data, which the build works out (see `build-plugins.mjs`). */
import { shortPattern } from '../../document/needs.ts';
import hedges from '../../lexicon/en/hedges.yaml';
import { oneOf, setOf } from '../../lexicon/lists.ts';

export const passives = setOf(hedges, 'passives');
export const withClause = setOf(hedges, 'with-clause');
export const ofIt = setOf(hedges, 'of-it');
export const adjectives = setOf(hedges, 'adjectives');
export const impersonal = setOf(hedges, 'impersonal');

const determiners = oneOf(hedges, 'determiners');

/** Behind a cue: what a report goes to ("reported to police"), who makes it, or a plain event ("reported live"). */
export const plainReport = shortPattern(
  new RegExp(
    String.raw`^\s+(?:(?:${oneOf(hedges, 'reported-as')} )?to (?:${determiners} |${oneOf(hedges, 'told-to')}|\p{Lu})|by\b|live\b|for (?:duty|work))`,
    'u',
  ),
);
/** Behind a cue: "reported **cases**". */
export const counted = shortPattern(new RegExp(String.raw`^\s+${oneOf(hedges, 'counted')}\b`, 'i'));
/** Before a cue: "the **number of** reported burglaries". */
export const counting = shortPattern(new RegExp(String.raw`\b${oneOf(hedges, 'counting')} (?:of|in) (?:all )?$`, 'i'));
/** Before a cue: "has for years **been**". */
export const been = shortPattern(new RegExp(String.raw`\b${oneOf(hedges, 'auxiliaries')}\b[^.;:]*$`));
/** Behind a cue: what is claimed begins. */
export const clause = shortPattern(
  new RegExp(
    String.raw`^\s+(?:to (?!${determiners} |\p{Lu})|${oneOf(hedges, 'clause-words', 'states')}\b|[A-Za-zÀ-ɏ]+ed\b(?! by)|[A-Za-zÀ-ɏ]+ing\b)`,
    'u',
  ),
);
/** Behind a cue: "suggested **in section 4**". */
export const inSection = shortPattern(
  new RegExp(String.raw`^\s+(?:in|by|at|on) (?:the )?${oneOf(hedges, 'sections')}\b`, 'i'),
);
/** Behind a cue: "alleged **in the indictment**". */
export const inPapers = shortPattern(
  new RegExp(String.raw`^\s+(?:in|by) (?:the |an? |its |his |her )?(?:[a-z-]+ )?${oneOf(hedges, 'court-papers')}\b`),
);
