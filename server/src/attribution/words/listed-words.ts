/**
 * The word lists that noun phrases and names are read with, by the hash of the word. All that this module gives is plain
 * data: the build works it out, and the program starts with the values (see `build-plugins.mjs`).
 */

import { slotsOf } from '../../document/hash-table.ts';
import { hashWord } from '../../document/tokens.ts';
import calendar from '../../lexicon/en/calendar.yaml';
import cues from '../../lexicon/en/cues.yaml';
import documents from '../../lexicon/en/documents.yaml';
import givenNames from '../../lexicon/en/given-names.yaml';
import organisations from '../../lexicon/en/organisations.yaml';
import people from '../../lexicon/en/people.yaml';
import places from '../../lexicon/en/places.yaml';
import references from '../../lexicon/en/references.yaml';
import titles from '../../lexicon/en/titles.yaml';
import { pluralOf } from './plural.ts';

/** What a word can be; a word may be several things. */
export const Word = {
  unnamedSource: 1,
  position: 1 << 1,
  witness: 1 << 2,
  relative: 1 << 3,
  opinion: 1 << 4,
  spokesperson: 1 << 5,
  role: 1 << 6,
  hypernym: 1 << 7,
  body: 1 << 8,
  company: 1 << 9,
  organisationName: 1 << 10,
  document: 1 << 11,
  study: 1 << 12,
  undefinedReport: 1 << 13,
  outlet: 1 << 14,
  seat: 1 << 15,
  country: 1 << 16,
  capital: 1 << 17,
  people: 1 << 18,
  male: 1 << 19,
  female: 1 << 20,
  courtesy: 1 << 21,
  pronoun: 1 << 22,
  indefinite: 1 << 23,
  preposition: 1 << 24,
  expert: 1 << 25,
  article: 1 << 26,
  demonstrative: 1 << 27,
  calendar: 1 << 28,
  givenName: 1 << 29,
  /** The word stands here in its plural. */
  plural: 1 << 30,
  wellKnown: 1 << 31,
} as const;

/** Words for people, whoever they are. */
export const anyPerson =
  Word.unnamedSource |
  Word.position |
  Word.witness |
  Word.relative |
  Word.opinion |
  Word.expert |
  Word.spokesperson |
  Word.role;
/** Of these, the ones that people speak under without a name: no office. */
export const unnamedPeople = anyPerson & ~Word.role;

const bits = new Map<number, number>();

/** The words of a list, lower case. */
const listed = (file: unknown, key: string): string[] =>
  ((file as Readonly<Record<string, { readonly words?: string }>>)[key]?.words ?? '').split(/\s+/).filter(Boolean);

function add(word: string, bit: number): void {
  const hash = hashWord(word);
  bits.set(hash, (bits.get(hash) ?? 0) | bit);
}
function addWords(file: unknown, key: string, bit: number): void {
  for (const word of listed(file, key)) {
    add(word, bit);
    // a hash folds plain capitals alone: "Élysée" is a word of its own
    if (word.charCodeAt(0) > 127) add(word.charAt(0).toUpperCase() + word.slice(1), bit);
  }
}
function addNouns(file: unknown, key: string, bit: number): void {
  addWords(file, key, bit);
  for (const word of listed(file, key)) add(pluralOf(word), bit | Word.plural);
}

addNouns(people, 'unnamed-sources', Word.unnamedSource);
addNouns(people, 'position-holders', Word.position);
addNouns(people, 'witnesses', Word.witness);
addNouns(people, 'relatives', Word.relative);
addNouns(people, 'opinion-groups', Word.opinion);
addNouns(people, 'experts', Word.expert);
addNouns(people, 'spokespeople', Word.spokesperson | Word.role);
addNouns(people, 'roles', Word.role);
addNouns(people, 'hypernyms', Word.hypernym);
addWords(people, 'men', Word.male);
addWords(people, 'women', Word.female);
addNouns(organisations, 'bodies', Word.body);
addNouns(organisations, 'companies', Word.company);
addWords(organisations, 'name-words', Word.organisationName);
addWords(organisations, 'well-known', Word.wellKnown);
addNouns(documents, 'documents', Word.document);
addNouns(documents, 'studies', Word.study);
addNouns(documents, 'undefined-reports', Word.undefinedReport);
addNouns(documents, 'outlets', Word.outlet);
addWords(places, 'seats-of-power', Word.seat);
addWords(places, 'countries', Word.country);
addWords(places, 'capitals', Word.capital);
addNouns(places, 'peoples', Word.people);
addWords(titles, 'courtesy-male', Word.courtesy | Word.male);
addWords(titles, 'courtesy-female', Word.courtesy | Word.female);
addWords(titles, 'courtesy', Word.courtesy);
addWords(givenNames, 'male', Word.givenName | Word.male);
addWords(givenNames, 'female', Word.givenName | Word.female);
addWords(givenNames, 'either', Word.givenName);
addWords(calendar, 'days-and-months', Word.calendar);
addWords(references, 'singular-pronouns-male', Word.pronoun | Word.male);
addWords(references, 'singular-pronouns-female', Word.pronoun | Word.female);
addWords(references, 'plural-pronouns', Word.pronoun | Word.plural);
for (const key of ['neuter', 'first', 'generic', 'relative']) addWords(references, `${key}-pronouns`, Word.pronoun);
addWords(references, 'first-reflexives', Word.pronoun);
addWords(references, 'articles', Word.article);
addWords(references, 'demonstratives', Word.demonstrative);
addWords(references, 'indefinites', Word.indefinite);
addWords(references, 'prepositions', Word.preposition);

const hashes = (file: unknown, key: string): ReadonlySet<number> => new Set(listed(file, key).map(hashWord));

/** Hashes of the words that say how people know: "familiar", "briefed". */
export const knowledge = hashes(people, 'knowledge');

/** Hashes of the nouns that count what follows "of": "number", "handful". */
export const partitives = hashes(references, 'partitives');

/** Hashes of nouns for those who make a study: "researchers". */
export const researchers = hashes(people, 'researchers');

/** Hashes of nouns for people whom polls ask: "voters". */
export const polled = hashes(people, 'polled');

/** Hashes of nouns for what somebody says in public: "statement". */
export const utterances = hashes(documents, 'utterances');

/** Hashes of nouns for what somebody tells: "account", "testimony". */
export const tellings = hashes(documents, 'tellings');

/** Hashes of nouns for several texts, behind what they consist of: "an email chain". */
export const bundles = hashes(documents, 'bundles');

/** Hashes of participles that do not end in "-ed": "left", "written". */
export const irregularParticiples = hashes(references, 'irregular-participles');

/** Number words in order, from one. */
export const smallNumbers: readonly string[] = listed(references, 'numbers');

const { values: multiples } = (references as { scales: { values: Readonly<Record<string, number>> } }).scales;
/** What a word multiplies the number before it by, by the word's hash. */
export const scales: ReadonlyMap<number, number> = new Map(
  Object.entries(multiples).map(([word, value]) => [hashWord(word), value]),
);

/** Hashes of determiners: whose, which of several, about how many. */
export const possessives = hashes(references, 'possessives');
export const choosing = hashes(references, 'choosing');
export const rounding = hashes(references, 'rounding');

/** Hashes of the quantifiers that leave it open who is meant: "some", "many". */
export const sweeping = hashes(references, 'sweeping');

const { pairs } = (people as { abbreviations: { pairs: Readonly<Record<string, string>> } }).abbreviations;
/** The hash of the word that an office's short form stands for, by the hash of the short form: "senator" for "Sen.". */
export const spelledOut: ReadonlyMap<number, number> = new Map(
  Object.entries(pairs).map(([short, long]) => [hashWord(short), hashWord(long)]),
);

const nouns = (file: unknown, key: string): ReadonlySet<number> =>
  new Set(listed(file, key).flatMap((word) => [hashWord(word), hashWord(pluralOf(word))]));

/** Hashes of documents that their kind and owner are enough to find. */
export const findable = nouns(documents, 'findable');

/** Hashes of the words for social media: where posts stand, what is posted and by whom, and what says both. */
export const socialPlaces = hashes(documents, 'social-places');
export const socialPosts = nouns(documents, 'social-posts');
export const netizens = nouns(documents, 'netizens');

/** Hashes of words for whoever is at the head of something. */
export const heads = hashes(people, 'heads');
/** Hashes of offices that one person holds at a time. */
export const offices = hashes(people, 'offices');

/** Hashes of those whose rulings are public acts of a court. */
export const courts = nouns(people, 'courts');

/** Hashes of nouns for things that end as nouns for people do. */
export const thingNouns = hashes(people, 'things-like-people');

/** Hashes of "friend", "colleague": words that call one of many. */
export const relations = hashes(people, 'relations');

/** By the hash of a title before a name, the hash of an office that nobody holds beside another one of these. */
export const rivalOffices: ReadonlyMap<number, number> = new Map(
  Object.entries(
    (titles as unknown as { 'rival-offices': { pairs: Readonly<Record<string, string>> } })['rival-offices'].pairs,
  ).map(([title, office]) => [hashWord(title), hashWord(office)] as const),
);

/** Hashes of "retired", "veteran": adjectives for somebody already named. */
export const lookingBack = hashes(people, 'looking-back');

/** Hashes of words that have a capital only because a sentence begins with them. */
export const openers = hashes(references, 'openers');

/** Hashes of states and cities, which stand for nobody. */
export const cities = hashes(places, 'states-and-cities');

/** Hashes of singular words for people without number: "crowd", "everybody". */
export const crowds = hashes(people, 'crowds');

const sets = new Map<number, Set<number>>();
for (const line of (people as { 'same-person': { sets: string[] } })['same-person'].sets) {
  const set = line.split(' ').map(hashWord);
  for (const word of set) sets.set(word, new Set([...(sets.get(word) ?? []), ...set]));
}
const keyOf = (set: ReadonlySet<number>): string => [...set].sort().join();
const distinct = new Map([...sets.values()].map((set) => [keyOf(set), [...set]] as const));
/** The sets of words that may call the same person, as hashes. */
export const samePersonSets: readonly (readonly number[])[] = [...distinct.values()];
const positions = new Map([...distinct.keys()].map((key, i) => [key, i + 1] as const));
/** Which of them a word is in, counted from 1: the slots of a hash table. */
export const samePersonSlots = slotsOf([...sets].map(([word, set]) => [word, positions.get(keyOf(set)) ?? 0] as const));

/** What each word of the lists can be, as bits of `Word`: the slots of a hash table. */
export const listedSlots = slotsOf(bits);

const phrasesOf = (file: unknown, key: string): string[] =>
  (file as Readonly<Record<string, { readonly phrases?: readonly string[] }>>)[key]?.phrases?.map((p) =>
    p.toLowerCase(),
  ) ?? [];

const kinds = [
  ['seats-of-power', Word.seat],
  ['countries', Word.country],
  ['capitals', Word.capital],
  ['states-and-cities', Word.capital],
] as const;
/** What kind of place a name of several words is, as bits of `Word`, by the name in lower case. */
export const placeNames: ReadonlyMap<string, number> = new Map(
  kinds.flatMap(([key, bit]) => phrasesOf(places, key).map((phrase) => [phrase, bit] as const)),
);

/** Hashes of nouns for what nobody in particular holds or says: "the consensus", "conventional wisdom". */
export const sharedViews: ReadonlySet<number> = new Set(
  (cues as unknown as { readonly 'shared-views': string })['shared-views'].trim().split(/\s+/).map(hashWord),
);
