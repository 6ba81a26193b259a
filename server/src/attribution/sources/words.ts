/** The word lists that noun phrases are read with, by the hash of the word. */

import { hashWord } from '../../document/tokens.ts';
import documents from '../../lexicon/en/documents.yaml';
import organisations from '../../lexicon/en/organisations.yaml';
import people from '../../lexicon/en/people.yaml';
import places from '../../lexicon/en/places.yaml';
import references from '../../lexicon/en/references.yaml';
import titles from '../../lexicon/en/titles.yaml';

/** What a word can be; a word may be several things. */
export const Word = {
  unnamedSource: 1,
  position: 1 << 1,
  witness: 1 << 2,
  relative: 1 << 3,
  looseGroup: 1 << 4,
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
  partitive: 1 << 25,
  article: 1 << 26,
  demonstrative: 1 << 27,
  many: 1 << 28,
  bare: 1 << 29,
  /** The word stands here in its plural. */
  plural: 1 << 30,
} as const;

interface WordList {
  readonly words: string;
  readonly phrases?: readonly string[];
}
type WordFile = Readonly<Record<string, WordList>>;

const bits = new Map<number, number>();
const add = (word: string, bit: number): void => {
  const hash = hashWord(word);
  bits.set(hash, (bits.get(hash) ?? 0) | bit);
};

/** The regular English plural of a noun. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh|z)$/.test(noun)) return `${noun}es`;
  if (/(?:^|[^u])man$/.test(noun) && noun !== 'german' && noun !== 'roman') return `${noun.slice(0, -2)}en`;
  if (noun === 'person') return 'people';
  if (noun === 'child') return 'children';
  if (noun === 'wife') return 'wives';
  return `${noun}s`;
}

const listed = (file: unknown, key: string): string[] =>
  ((file as WordFile)[key]?.words ?? '').split(/\s+/).filter(Boolean);

function addNouns(file: unknown, key: string, bit: number): void {
  for (const word of listed(file, key)) {
    add(word, bit);
    add(pluralOf(word), bit | Word.plural);
  }
}
function addWords(file: unknown, key: string, bit: number): void {
  for (const word of listed(file, key)) add(word, bit);
}

addNouns(people, 'unnamed-sources', Word.unnamedSource);
addNouns(people, 'position-holders', Word.position);
addNouns(people, 'witnesses', Word.witness);
addNouns(people, 'relatives', Word.relative);
addNouns(people, 'loose-groups', Word.looseGroup);
addNouns(people, 'spokespeople', Word.spokesperson);
addNouns(people, 'roles', Word.role);
addNouns(people, 'hypernyms', Word.hypernym);
addWords(people, 'many', Word.many);
addNouns(organisations, 'bodies', Word.body);
addNouns(organisations, 'companies', Word.company);
addWords(organisations, 'name-words', Word.organisationName);
addWords(organisations, 'bare', Word.bare | Word.body);
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
addWords(references, 'singular-pronouns-male', Word.pronoun | Word.male);
addWords(references, 'singular-pronouns-female', Word.pronoun | Word.female);
for (const key of ['plural', 'neuter', 'first', 'generic', 'relative'])
  addWords(references, `${key}-pronouns`, Word.pronoun | (key === 'plural' ? Word.plural : 0));
addWords(references, 'singular-pronouns', Word.pronoun);
addWords(references, 'articles', Word.article);
addWords(references, 'demonstratives', Word.demonstrative);
addWords(references, 'indefinites', Word.indefinite);
addWords(references, 'prepositions', Word.preposition);
addWords(references, 'partitives', Word.partitive);

/** Hashes of the words that say how people know. */
export const knowledge: ReadonlySet<number> = new Set(listed(people, 'knowledge').map(hashWord));

/** What the word with this hash can be, as bits of `Word`; 0 for a word in no list. */
export const classesOf = (hash: number): number => bits.get(hash) ?? 0;
