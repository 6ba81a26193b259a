/** Whom descriptions refer back to: "the minister", "the lawmaker", "the man", "both women", "the statement". */
import { hashWord, Shape } from '../../document/tokens.ts';
import { anyPerson, lookingBack, smallNumbers, Word } from '../words/listed-words.ts';
import { pluralOf } from '../words/plural.ts';
import type { BlockWords } from './block-words.ts';
import type { Entity } from './entities.ts';
import { type Asked, genderAt, type Known } from './known.ts';
import { referredPerson } from './nearest-person.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { entityReferent, type Referent, referent } from './referent.ts';
import type { Step } from './trail.ts';

/** How many names back two people are sought. */
const NAMES_BACK = 12;

/** Whom a description refers to, named or told of before or, where it is an office, named soon after. */
export function fromDescription(known: Known, asked: Asked): Referent | null {
  const { descriptions, told } = known;
  const { reading, words, phrase, place } = asked;
  const { head, plural, determiner } = phrase;
  if (canRefer(asked)) return onePerson(known, asked);
  if (!plural && determiner === 'indefinite' && words.is(head, Word.role) && words.lower(head) !== 'official') {
    const person = descriptions.find(reading, phrase, place, 'ahead');
    if (person) return entityReferent(person);
  }
  if (plural && determiner !== 'none' && !phrase.indefinite) {
    const same = told.called(words.hash(head), true);
    if (same) return same;
  }
  return bothPeople(known, asked);
}

/** "the 41-year-old", "the **mother of four**": somebody who was named, and no description of their own. */
const isByAgeOrFamily = (words: BlockWords, { head, complement }: NounPhrase): boolean =>
  words.word(head).endsWith('-year-old') ||
  (words.is(head, Word.relative | Word.witness) &&
    complement !== null &&
    words.word(complement.from) === 'of' &&
    (words.shape(complement.from + 1) === Shape.number || smallNumbers.includes(words.lower(complement.from + 1))));

/** True for a phrase that can refer back to one person: "the minister", "that official", "her husband". */
function canRefer({ reading, words, phrase }: Asked): boolean {
  const { head, plural, partitive, determiner, count } = phrase;
  if (plural || head < 0 || partitive || determiner === 'indefinite') return false;
  // headlines leave out the article: "Transport minister resigns"
  if (determiner === 'none')
    return reading.heading && count === null && words.is(head, Word.role) && !words.is(head, Word.spokesperson);
  return words.is(head, anyPerson | Word.hypernym | Word.people) || isByAgeOrFamily(words, phrase);
}

function onePerson(
  { descriptions, told, trail, speaker }: Known,
  { reading, words, phrase, place }: Asked,
): Referent | null {
  const { head, determiner, core } = phrase;
  const gender = genderAt(words, head);
  const man = words.is(head, Word.witness) && gender !== 0;
  const unnamed = man ? told.unnamedPerson(trail.sentenceAt(place), gender) : null;
  if (unnamed) return unnamed;
  const called = descriptions.find(reading, phrase, place, 'exact');
  if (called) return entityReferent(called);
  const same = told.called(words.hash(head), false);
  if (same) return same;
  const back = determiner === 'definite' && lookingBack.has(words.hash(core.from));
  const believer = determiner === 'definite' && words.is(head, Word.opinion);
  const general = back || believer || words.is(head, Word.hypernym | Word.people) || isByAgeOrFamily(words, phrase);
  // "Sergeant Roe led the search. The officer said": whoever was named last, where the word can call them
  if (!general && determiner === 'definite' && core.from === head && words.is(head, Word.role | Word.position)) {
    const close = told.called(hashWord(pluralOf(words.lower(head))), true)
      ? null
      : descriptions.find(reading, phrase, place, 'near');
    if (close) return entityReferent(close);
  }
  if (!general || determiner === 'possessive' || words.is(head, Word.spokesperson)) return null;
  const meant = descriptions.find(reading, phrase, place, 'general');
  if (meant) return entityReferent(meant);
  // one of the officials who spoke before stays unnamed
  if (determiner === 'none' || told.called(hashWord(pluralOf(words.lower(head))), true)) return null;
  const near = referredPerson(trail, { ...place, gender, quoted: false, speaker, quotedSpeaker: null });
  return near ? entityReferent(near) : null;
}

/** "both women", "the two contenders", "each candidate": the two people named last. */
function bothPeople({ trail }: Known, { words, phrase, place }: Asked): Referent | null {
  const { from, head } = phrase;
  const opening = `${words.lower(from - 1)} ${words.slice({ from, to: Math.min(from + 2, head) })}`;
  const both = /\b(?:both|the two|each)\b/i.test(opening);
  const people =
    words.is(head, Word.hypernym | Word.role | Word.witness | Word.relative) && !words.is(head, Word.spokesperson);
  if (!both || !people) return null;
  const named: Entity[] = [];
  const at = trail.at(place);
  for (let i = at - 1; i >= 0 && named.length < 2 && i > at - NAMES_BACK; i--) {
    const { entity } = trail.steps[i] as Step;
    if (entity.kind === 'person' && !named.includes(entity)) named.unshift(entity);
  }
  const [first, second] = named;
  return first && second ? referent('person', `${first.words.join(' ')} and ${second.words.join(' ')}`) : null;
}
