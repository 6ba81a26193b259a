/** Whom pronouns refer to. */
import { Shape } from '../../document/tokens.ts';
import { Word } from '../words/listed-words.ts';
import { isQuoted, nameFrom } from './block-reading.ts';
import type { Entity } from './entities.ts';
import type { Asked, Known } from './known.ts';
import { referredPerson } from './nearest-person.ts';
import { firstPronouns, neuterPronouns, pluralPronouns, relativePronouns, thirdPronouns } from './phrase-words.ts';
import { entityReferent, type Referent, referent } from './referent.ts';
import type { Trail } from './trail.ts';
import type { Place } from './types.ts';

/** Who says the words that a source stands in, where an attribution around it says so. */
export interface Around {
  readonly referent: Referent;
  readonly entity: Entity | null;
}

/** How many names back "it" is sought. */
const NAMES_BACK = 8;

/** Whom a pronoun refers to; null for no pronoun, and where it refers to nobody. */
export function fromPronoun(known: Known, asked: Asked, around: Around | null): Referent | null {
  const { words, phrase } = asked;
  if (/^(?:latter|former)$/.test(words.lower(phrase.head))) return oneOfTwo(known, asked);
  if (!words.is(phrase.head, Word.pronoun) || words.shape(phrase.head) === Shape.capitals) return null;
  if (phrase.core.to - phrase.core.from > 1) return null;
  const word = words.lower(phrase.head);
  if (firstPronouns.has(word)) return speaking(known, around);
  if (thirdPronouns.has(word)) return heOrShe(known, asked, around);
  if (pluralPronouns.has(word)) return plain(known.told.several());
  if (neuterPronouns.has(word)) return it(known, asked);
  return relativePronouns.has(word) ? antecedent(known, asked) : null;
}

/** "I", "we": whoever says the words, else who spoke last. */
function speaking({ told, speaker }: Known, around: Around | null): Referent | null {
  return around?.referent ?? told.last ?? (speaker ? entityReferent(speaker) : null);
}

function heOrShe(known: Known, { reading, words, phrase, place }: Asked, around: Around | null): Referent | null {
  const { trail, told, speaker } = known;
  const gender = words.is(phrase.head, Word.female) ? 2 : 1;
  const quoted = isQuoted(reading, phrase.head);
  const person = referredPerson(trail, { ...place, gender, quoted, speaker, quotedSpeaker: around?.entity ?? null });
  const sentence = trail.sentenceAt(place);
  const unnamed = told.unnamedPerson(sentence, gender);
  const later = unnamed !== null && unnamed === told.last;
  if (later && (!person || sentencesSince(trail, person, place) > sentence - unnamed.sentence)) return unnamed;
  if (person) return entityReferent(person);
  // nobody near: whoever spoke last, else somebody the article must have told of
  const fits = speaker && (speaker.gender === 0 || speaker.gender === gender);
  return unnamed ?? (fits ? entityReferent(speaker) : referent('person'));
}

/** What a pronoun takes over: whoever it is, and not that a poll was not named. */
const plain = (earlier: Referent | null): Referent | null => (earlier ? { ...earlier, unspecified: false } : null);

/** How many sentences ago a person was named, as far as pronouns reach. */
function sentencesSince(trail: Trail, person: Entity, place: Place): number {
  const at = trail.at(place);
  for (let i = at - 1; i >= 0 && i > at - 20; i--) {
    const step = trail.steps[i];
    if (step?.entity === person) return trail.sentenceAt(place) - step.sentence;
  }
  return Number.POSITIVE_INFINITY;
}

/** "it": what was told of last, else a body that was only named. */
function it({ blocks, entities, told, trail }: Known, { reading, place }: Asked): Referent | null {
  const thing = told.thing(trail.sentenceAt(place));
  if (thing) return thing.kind === 'study' ? plain(thing) : thing;
  let [block, i] = [place.block, nameFrom(reading, place.token) - 1];
  for (let steps = 0; steps < NAMES_BACK; steps++, i--) {
    if (i < 0) {
      if (block === 0 || block < place.block) break;
      block--;
      i = (blocks[block]?.names.length ?? 0) - 1;
    }
    const entity = entities.of[block]?.[i];
    if (entity?.kind === 'organization') return entityReferent(entity);
  }
  return reading.heading ? null : referent('document');
}

/** "the latter": the name before, or the one before that. */
function oneOfTwo({ entities }: Known, { reading, words, phrase, place }: Asked): Referent | null {
  const back = words.lower(phrase.head) === 'latter' ? 1 : 2;
  const entity = entities.of[place.block]?.[nameFrom(reading, place.token) - back];
  return entity ? entityReferent(entity) : null;
}

/** "who": the name right before it. */
function antecedent({ entities }: Known, { reading, place }: Asked): Referent | null {
  const i = nameFrom(reading, place.token) - 1;
  const mention = reading.names[i];
  const entity = mention && place.token - mention.name.to <= 1 ? entities.of[place.block]?.[i] : undefined;
  return entity ? entityReferent(entity) : null;
}
