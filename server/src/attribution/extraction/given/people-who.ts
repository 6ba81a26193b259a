/** "The mayor rebuked **critics** who said …": whom the pronoun stands for, where the model links somebody else. */
import { hashWord } from '../../../document/tokens.ts';
import type { Span } from '../../../document/types.ts';
import { unnamedPeople } from '../../words/listed-words.ts';
import { classesOf } from '../../words/lookup.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Draft } from '../types.ts';
import { tableOf, WordClass } from '../word-classes.ts';
import { antecedentOf } from './phrase-bounds.ts';
import { beforeVerb } from './subject.ts';

const who = hashWord('who');
/** A word is a cue that often where it is a verb that speaks. */
const cueVerb = 4;

/** The people before the "who" of a verb instead of `source`; null where that may stand. */
export function peopleWho(r: Reading, { at, sentence }: Draft, source: Span): Span | null {
  const pronoun = beforeVerb(r, r.sentences.first[sentence] as number, at);
  if (pronoun < 1 || r.word[pronoun] !== who) return null;
  // "somebody who **can** argue": nobody yet
  for (let i = pronoun + 1; i < at; i++) if (r.class[i] === WordClass.modal) return null;
  const whom = antecedentOf(r, pronoun);
  if (!whom || !isPeople(r, whom.end - 1)) return null;
  const first = pastVerb(r, whom.first, whom.end);
  const place = spanOfTokens(r, first, whom.end);
  const apart = place.end <= source.start || source.end <= place.start;
  const withVerb = first > whom.first && source.end === place.end && source.start < place.start;
  return (apart && r.tokens.start[pronoun] !== source.start) || withVerb ? place : null;
}

const isPeople = ({ word, class: classes }: Reading, i: number): boolean =>
  classes[i] === WordClass.name ||
  classes[i] === WordClass.speaker ||
  (classesOf(word[i] as number) & unnamedPeople) !== 0;

const speaks = tableOf('name', 'title', 'speaker', 'body');

/** "The mayor **rebuked** critics", "**said** Roe": the first token behind a verb that a phrase holds, else its own first. */
function pastVerb({ class: classes, cueness }: Reading, first: number, end: number): number {
  for (let i = end - 2; i >= first; i--) {
    const isVerb = classes[i] === WordClass.ed || (cueness[i] as number) >= cueVerb;
    if (isVerb && (i === first || speaks[classes[i - 1] as number] === 1)) return i + 1;
  }
  return first;
}
