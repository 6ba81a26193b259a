/** The name in a source's phrase, where the phrase is that name and not one beside it ("Roe's lawyers"). */

import { Pattern } from '../../document/pattern.ts';
import { anyPerson, Word } from '../words/listed-words.ts';
import { type BlockReading, nameAt, nameFrom } from './block-reading.ts';
import type { BlockWords } from './block-words.ts';
import type { Entities, Entity } from './entities.ts';
import type { Asked, Known } from './known.ts';
import type { NameMention } from './name-mention.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { namingInPhrase, peoplesEndings, possessivesBehindAnd } from './phrase-words.ts';

const nouns =
  anyPerson |
  Word.hypernym |
  Word.body |
  Word.company |
  Word.document |
  Word.study |
  Word.undefinedReport |
  Word.people;

/** Whom a phrase names: the entity, and the position of its name in the block (-1 for a name found by its words). */
export interface Named {
  readonly entity: Entity;
  readonly at: number;
}

/** The named person, organisation or place that a phrase stands for; null where it describes. */
export function namedIn(known: Known, asked: Asked): Named | null {
  const { entities } = known;
  const { reading, words, phrase, place } = asked;
  const { head } = phrase;
  if (head < 0) return null;
  const byWords = (): Named | null => named(lookUp(reading, entities, phrase), -1);
  const whoseOwn = words.is(head, Word.opinion) ? null : leader(known, asked);
  if (whoseOwn) return whoseOwn;
  const family = familyIn(reading, entities, phrase);
  if (family) return { entity: family, at: -1 };
  const at = nameAt(reading, head);
  const mention = reading.names[at];
  if (mention) {
    const entity = entities.of[place.block]?.[at] ?? null;
    if (mention.name.to > phrase.to || !entity) return byWords();
    // "Jane Paris … Paris said": whoever bears the name, and no city
    const bearer =
      entity.kind === 'place' && mention.words.length === 1 ? entities.bearer(mention.words[0] as string) : null;
    if (bearer) return { entity: bearer, at };
    if (isWork(words, mention) || isPartyMember(words, mention) || isPeople(mention)) return null;
    // "Reports", "Officials" at a sentence's start; "Democrats", "Russians" anywhere
    const noun = mention.words.length === 1 && words.is(head, nouns);
    const common = mention.opensSentence || words.is(head, Word.people | Word.plural);
    if (!noun || !common || entity.folded.length > 1) return { entity, at };
  } else if (words.isCapital(head) && !words.is(head, nouns)) return byWords();
  if (words.is(head, Word.document | Word.study | Word.undefinedReport | Word.body | Word.company)) return null;
  const example = exampleIn(known, asked);
  if (example) return example;
  const several = (phrase.count !== null && phrase.count < 5) || namesTwo(words, phrase);
  if (phrase.plural && !several && !saysIncluding(words, phrase)) return null;
  return apposed(known, asked) ?? atTheEnd(known, asked);
}

const named = (entity: Entity | null, at: number): Named | null => (entity ? { entity, at } : null);

/** "**Jane Roe** and her lawyers": she can be asked; for her supporters she is not. */
function leader({ entities }: Known, { reading, words, phrase, place }: Asked): Named | null {
  const at = nameFrom(reading, phrase.from);
  const mention = reading.names[at];
  if (!mention || mention.phrase.from > phrase.from + 1 || mention.name.to + 1 >= phrase.to) return null;
  const joined = words.word(mention.name.to) === 'and' && possessivesBehindAnd.has(words.word(mention.name.to + 1));
  return joined ? named(entities.of[place.block]?.[at] ?? null, at) : null;
}

/** "experts **like Jane Roe**", "groups **such as** the Norda Union": somebody who can be asked. */
function exampleIn({ entities }: Known, { reading, words, phrase, place }: Asked): Named | null {
  const { complement } = phrase;
  // what its critics say is theirs, whoever is one of them
  if (!complement || !phrase.plural || words.is(phrase.head, Word.opinion)) return null;
  const such = words.word(complement.from) === 'such' && words.word(complement.from + 1) === 'as';
  if (!such && words.word(complement.from) !== 'like') return null;
  const begin = complement.from + (such ? 2 : 1);
  const at = nameFrom(reading, begin);
  const mention = reading.names[at];
  if (!mention || mention.name.from > begin + 3) return null;
  return named(entities.of[place.block]?.[at] ?? null, at);
}

/** "a senior official, Jane Roe": the name that the apposition begins with. */
function apposed({ entities }: Known, { reading, words, phrase, place }: Asked): Named | null {
  if (!phrase.apposition) return null;
  const begin = phrase.apposition.from + (saysIncluding(words, phrase) ? 1 : 0);
  const at = nameFrom(reading, begin);
  const mention = reading.names[at];
  if (!mention || (mention.name.from !== begin && mention.phrase.from !== begin)) return null;
  const entity = entities.of[place.block]?.[at] ?? null;
  return entity && entity.kind !== 'organization' && entity.kind !== 'place' ? { entity, at } : null;
}

/** "speaker of the parliament Jane Roe", "a man identified as John Poe": the name that the phrase closes with. */
function atTheEnd({ entities }: Known, { reading, words, phrase, place }: Asked): Named | null {
  const { complement, core } = phrase;
  if (!complement) return null;
  const at = nameAt(reading, complement.to - 1);
  const mention = reading.names[at];
  if (mention?.kind !== 'person' || mention.name.to !== complement.to || mention.name.from <= core.to) return null;
  const before = mention.name.from - 1;
  const governed = words.is(before, Word.preposition | Word.article) && !namingInPhrase.has(words.word(before));
  return governed ? null : named(entities.of[place.block]?.[at] ?? null, at);
}

/** The names of two people that "and" joins in a phrase: "Jane Roe and John Poe". */
export function bothNames(
  { entities }: Known,
  { reading, words, phrase, place }: Asked,
  { entity, at }: Named,
): string | null {
  const [first, second] = [reading.names[at], reading.names[at + 1]];
  if (at < 0 || !first || !second || second.name.to > phrase.to || words.word(first.name.to) !== 'and') return null;
  const other = entities.of[place.block]?.[at + 1];
  const adjoins = second.phrase.from === first.name.to + 1 || second.name.from === first.name.to + 1;
  if (!adjoins || entity.kind !== 'person' || other?.kind !== 'person') return null;
  return `${entity.words.join(' ')} and ${other.words.join(' ')}`;
}

/** Headings whose words all have capitals hold no names of their own: the body's are looked up. */
function lookUp(reading: BlockReading, entities: Entities, { core }: NounPhrase): Entity | null {
  const { words } = reading;
  const parts: string[] = [];
  for (let i = core.from; i < core.to; i++) if (words.isWord(i)) parts.push(words.word(i));
  for (let drop = 0; drop < Math.min(parts.length, 5); drop++) {
    const found = entities.find(parts.slice(drop));
    if (found) return found;
  }
  return null;
}

/** "the Ports Act", "a Norda University Poll": a document or a study by its name. */
const isWork = (words: BlockWords, { name, certain }: NameMention): boolean =>
  !certain &&
  name.to - name.from > 1 &&
  words.is(name.to - 1, Word.document | Word.study) &&
  !words.is(name.to - 1, Word.organisationName);

/** "the Norda Republican": one person of a party and a place. */
const isPartyMember = (words: BlockWords, { name, certain }: NameMention): boolean =>
  !certain && name.to - name.from > 1 && words.is(name.to - 1, Word.people) && !words.is(name.to - 1, Word.plural);

const PEOPLE = new Pattern(peoplesEndings);

/** "Norvians": people of a place that no list holds. */
const isPeople = ({ words: [word = ''], folded, certain }: NameMention): boolean =>
  !certain && folded.length === 1 && PEOPLE.test(word);

/** "the Roes": somebody of that name. */
function familyIn({ words }: BlockReading, entities: Entities, { head, determiner, core }: NounPhrase): Entity | null {
  if (determiner !== 'definite' || core.to - core.from !== 1 || !words.isCapital(head) || !/s$/.test(words.word(head)))
    return null;
  const found = entities.find([words.word(head).slice(0, -1)]);
  return found?.kind === 'person' && found.folded.length > 1 ? found : null;
}

/** "her biographers, Jane Roe and John Poe" */
function namesTwo(words: BlockWords, { apposition }: NounPhrase): boolean {
  if (!apposition || !words.isCapital(apposition.from)) return false;
  for (let i = apposition.from + 1; i < Math.min(apposition.to, apposition.from + 6); i++)
    if (words.lower(i) === 'and') return words.isCapital(i + 1);
  return false;
}

/** "critics, including Jane Roe": one of them is named, and can be asked. */
const saysIncluding = (words: BlockWords, { apposition }: NounPhrase): boolean =>
  apposition !== null && words.word(apposition.from) === 'including';
