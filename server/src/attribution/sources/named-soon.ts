/** Somebody whom an article describes first and names soon after: the way of headlines and of first paragraphs. */

import { anyPerson, Word } from '../words/listed-words.ts';
import { classesOf, inFull, standInsFor } from '../words/lookup.ts';
import { mentionAt } from './entities.ts';
import { type Asked, genderAt, type Known } from './known.ts';
import { entityReferent, type Referent } from './referent.ts';
import type { Step } from './trail.ts';

/** What opens an article: its first blocks that are no headings. */
const OPENING = 2;
/** A name is looked for no further on, in sentences and names. */
const SENTENCES = 3;
const NAMES = 8;
/** Words for people that say nothing of their office, so that whoever has one can be meant. */
const anybody = Word.witness | Word.opinion | Word.hypernym | Word.relative;

/** Whom a description means that stands in a headline or opens the article; null where nobody fits. */
export function namedSoon(known: Known, asked: Asked): Referent | null {
  const { reading, words, phrase, place } = asked;
  const { head, plural, partitive, count } = phrase;
  if (head < 0 || plural || partitive || (count !== null && count > 1)) return null;
  if (!words.is(head, anyPerson | Word.hypernym) || words.is(head, Word.unnamedSource | Word.spokesperson)) return null;
  if (reading.heading) {
    const person = known.descriptions.find(reading, phrase, place, 'general');
    return person && entityReferent(person);
  }
  if (!opensArticle(known, place.block)) return null;
  const { trail } = known;
  const sentence = trail.sentenceAt(place);
  const gender = genderAt(words, head);
  const stands = standInsFor(inFull(words.hash(head)));
  for (let i = trail.at(place), seen = 0; i < trail.steps.length && seen < NAMES; i++, seen++) {
    const step = trail.steps[i] as Step;
    if (step.sentence > sentence + SENTENCES) break;
    if (step.sentence === sentence || step.quoted || step.owner || !isFirst(step)) continue;
    const { entity } = step;
    const person = entity.kind === 'person' || (entity.kind === 'unknown' && entity.words.length === 2);
    if (!person || (gender !== 0 && entity.gender !== 0 && gender !== entity.gender)) continue;
    const called = [...entity.traits].filter((trait) => (classesOf(trait) & anyPerson) !== 0);
    const near = step.sentence <= sentence + (words.is(head, Word.witness) ? 2 : 1);
    const next = near && (called.length === 0 || words.is(head, anybody));
    if (step.subject && (next || called.some((trait) => stands.includes(trait)))) return entityReferent(entity);
  }
  return null;
}

/** True where the name is the first that the article has of that person. */
const isFirst = ({ entity, block, at }: Step): boolean => entity.mentions[0] === mentionAt(block, at);

function opensArticle({ blocks }: Known, block: number): boolean {
  let before = 0;
  for (let b = 0; b < block; b++) if (!blocks[b]?.heading && ++before > OPENING) return false;
  return true;
}
