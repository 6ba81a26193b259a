/** The name in a source's phrase, where the phrase is that name and not one beside it ("Roe's lawyers"). */
import type { BlockReading } from './block-reading.ts';
import type { BlockWords } from './block-words.ts';
import type { Entities, Entity } from './entities.ts';
import type { NameMention } from './names.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { anyPerson, Word } from './words.ts';

const nouns =
  anyPerson |
  Word.hypernym |
  Word.body |
  Word.company |
  Word.document |
  Word.study |
  Word.undefinedReport |
  Word.people;

/** The named person, organisation or place that a phrase stands for; null where it describes. */
export function namedIn(reading: BlockReading, entities: Entities, phrase: NounPhrase, block: number): Entity | null {
  const { words } = reading;
  const { head, core, apposition, complement } = phrase;
  if (head < 0) return null;
  const family = familyIn(reading, entities, phrase);
  if (family) return family;
  const at = reading.names.findIndex(({ name }) => name.from <= head && head < name.to);
  const mention = reading.names[at];
  if (mention) {
    const entity = entities.of[block]?.[at] ?? null;
    if (mention.name.to > phrase.to || !entity) return lookUp(reading, entities, phrase);
    // "Reports", "Officials" at a sentence's start; "Democrats", "Russians" anywhere
    if (isWork(words, mention) || isPartyMember(words, mention)) return null;
    const word = mention.words.length === 1 && words.is(head, nouns);
    if (!word || (!mention.opensSentence && !words.is(head, Word.people | Word.plural)) || entity.folded.length > 1)
      return entity;
  } else if (words.isCapital(head) && !words.is(head, nouns)) return lookUp(reading, entities, phrase);
  if (words.is(head, Word.document | Word.study | Word.undefinedReport | Word.body | Word.company)) return null;
  if (phrase.plural && !(phrase.count !== null && phrase.count < 5) && !saysIncluding(words, phrase)) return null;
  if (apposition) {
    const begin = saysIncluding(words, phrase) ? apposition.from + 1 : apposition.from;
    const found = reading.names.findIndex(({ phrase: { from }, name }) => name.from === begin || from === begin);
    const named = entities.of[block]?.[found];
    if (named && named.kind !== 'organization' && named.kind !== 'place') return named;
  }
  if (!complement) return null;
  // "speaker of the parliament Jane Roe", "a man identified as John Poe"
  const last = reading.names.findIndex(
    ({ name, kind }) => name.to === complement.to && name.from > core.to && kind === 'person',
  );
  const named = reading.names[last];
  if (
    !named ||
    (words.is(named.name.from - 1, Word.preposition | Word.article) &&
      !/^(?:as|named|called|identified)$/.test(words.word(named.name.from - 1)))
  )
    return null;
  return entities.of[block]?.[last] ?? null;
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

/** "the Roes": somebody of that name. */
function familyIn({ words }: BlockReading, entities: Entities, { head, determiner, core }: NounPhrase): Entity | null {
  if (determiner !== 'definite' || core.to - core.from !== 1 || !words.isCapital(head) || !/s$/.test(words.word(head)))
    return null;
  const found = entities.find([words.word(head).slice(0, -1)]);
  return found?.kind === 'person' && found.folded.length > 1 ? found : null;
}

/** "critics, including Jane Roe": one of them is named, and can be asked. */
const saysIncluding = (words: BlockWords, { apposition }: NounPhrase): boolean =>
  apposition !== null && words.word(apposition.from) === 'including';
