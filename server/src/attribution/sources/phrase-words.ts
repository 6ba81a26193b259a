/**
 * Words that noun phrases and names are told apart by: what each list holds, the lexicon says. Plain data, which the build works
 * out (see `build-plugins.mjs`).
 */
import { shortPattern } from '../../document/needs.ts';
import documents from '../../lexicon/en/documents.yaml';
import organisations from '../../lexicon/en/organisations.yaml';
import people from '../../lexicon/en/people.yaml';
import places from '../../lexicon/en/places.yaml';
import references from '../../lexicon/en/references.yaml';
import titles from '../../lexicon/en/titles.yaml';
import { oneOf, setOf, wordsOf } from '../../lexicon/lists.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** Words of a list as they begin names. */
const capitals = (file: unknown, name: string): ReadonlySet<string> => new Set(wordsOf(file, name).map(capital));

export const scholarly = setOf(documents, 'scholarly');
export const unpublished = setOf(documents, 'unpublished');
export const massOfResearch = setOf(documents, 'mass-of-research');
export const stateOfResearch = setOf(documents, 'state-of-research');
export const oneOfMany = setOf(documents, 'one-of-many');
export const results = setOf(documents, 'results');
export const elections = shortPattern(new RegExp(String.raw`\b${oneOf(documents, 'elections')}\b`, 'i'));
export const makerOpeners = setOf(documents, 'maker-openers');
export const undefining = setOf(documents, 'undefining');
export const outletsAgain = setOf(documents, 'outlets-again');
export const massMedia = setOf(documents, 'mass-media');
export const rumours = setOf(documents, 'rumours');
export const shares = setOf(documents, 'shares');
export const tellingParticiples = setOf(documents, 'telling-participles');

export const onTheBallot = setOf(people, 'on-the-ballot');
export const benches = setOf(people, 'benches');
export const movements = setOf(people, 'movements');
export const nationsEndings = shortPattern(new RegExp(`${oneOf(people, 'nations-endings')}$`));
export const noNations = setOf(people, 'no-nations');
export const former = setOf(people, 'former');
export const pastOffices = setOf(people, 'past-offices');
export const witnessing = setOf(people, 'witnessing');
export const tradeEndings = shortPattern(new RegExp(`${oneOf(people, 'trade-endings')}$`));
export const levels = setOf(people, 'levels');
export const peoplesEndings = shortPattern(new RegExp(`${oneOf(people, 'peoples-endings')}$`));

export const generalBodies = setOf(organisations, 'general');
export const sweepingNames = capitals(organisations, 'sweeping-names');
export const namesBeforeOf = capitals(organisations, 'names-before-of');

export const regionWords = capitals(places, 'region-words');

export const nameSuffixes = setOf(titles, 'name-suffixes');
export const abbreviatedEndings = capitals(titles, 'abbreviated-endings');
export const particles = setOf(titles, 'particles');

export const beforeSources = setOf(references, 'before-sources');
export const behindNouns = setOf(references, 'behind-nouns');
export const participleEndings = shortPattern(new RegExp(`${oneOf(references, 'participle-endings')}$`));

/** The whole of a word. */
export const pluralForm = shortPattern(
  new RegExp(String.raw`^(?:\p{Lu}.*${oneOf(people, 'peoples-endings')}|\p{Ll}.*[^su]s)$`, 'u'),
);

export const naming = setOf(references, 'naming');
export const namingBefore = setOf(references, 'naming-before');
export const namingAs = setOf(references, 'naming-as');
export const namingInPhrase = setOf(references, 'naming-in-phrase');
export const peopleRelatives = setOf(references, 'people-relatives');
export const possessivesBehindAnd = setOf(references, 'possessives-behind-and');
export const posting = setOf(documents, 'posting');
export const postedOn = setOf(documents, 'posted-on');
export const speakingFor = setOf(references, 'speaking-for');
export const placedAt = setOf(references, 'placed-at');
export const officeOf = setOf(references, 'office-of');
export const where = setOf(references, 'where');
export const appositionOpeners = setOf(references, 'apposition-openers');
export const firstPronouns = setOf(references, 'first-pronouns');
export const neuterPronouns = setOf(references, 'neuter-pronouns');
export const pluralPronouns = setOf(references, 'plural-pronouns');
export const relativePronouns = setOf(references, 'relative-pronouns');
/** Pronouns for one man or one woman. */
export const thirdPronouns: ReadonlySet<string> = new Set([
  ...wordsOf(references, 'singular-pronouns-male'),
  ...wordsOf(references, 'singular-pronouns-female'),
]);

/** Fractions, one or several: "third", "thirds". */
export const fractions: ReadonlySet<string> = new Set(
  wordsOf(documents, 'fractions').flatMap((one) => [one, `${one}s`]),
);
/** The whole of a word: "two-thirds". */
export const countedFraction = shortPattern(
  new RegExp(`^(?:${wordsOf(references, 'numbers').slice(1, 4).join('|')})-${oneOf(documents, 'fractions')}s$`),
);
/** What may stand between a work and whoever made it. */
export const madeBy = shortPattern(
  new RegExp(
    String.raw`^,? (?:[a-z]+ly |recently |jointly )?(?:which was |that was )?(?:${oneOf(documents, 'making')}(?: [A-Za-z]+day| last [a-z]+| this [a-z]+)? (?:by|for|in)|by|from)(?: (?:researchers|scientists|a team) (?:at|from))?(?: the| an?)? \p{Lu}`,
    'u',
  ),
);
/** At the beginning of a name with a capital inside it. */
export const innerCapital = shortPattern(
  new RegExp(String.raw`^(?!O['’]|${[...capitals(titles, 'joined-prefixes')].join('|')})\p{Lu}?\p{Ll}+\p{Lu}`, 'u'),
);
