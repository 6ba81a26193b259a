/** The organisation behind a description: "a spokesman for the ministry", "the Roe campaign", "the company". */

import { Word } from '../words/listed-words.ts';
import { type BlockReading, nameFrom } from './block-reading.ts';
import type { BlockWords, Range } from './block-words.ts';
import { kindOfDescription } from './classify.ts';
import type { Entity } from './entities.ts';
import type { Asked, Known } from './known.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { generalBodies, speakingFor } from './phrase-words.ts';
import { entityReferent, type Referent, referent } from './referent.ts';

/** How far back a body is sought, in names and in blocks. */
const REACH = { names: 30, blocks: 12 } as const;

/** The organisation that a description means; null where it means none. */
export function fromBody(known: Known, asked: Asked): Referent | null {
  const { reading, words, phrase } = asked;
  if (phrase.plural) return null;
  if (words.is(phrase.head, Word.spokesperson)) return speaksFor(known, asked);
  if (!words.is(phrase.head, Word.body | Word.company)) return null;
  if (kindOfDescription(words, phrase, reading.heading) !== 'organization') return null;
  const name = nameInDescription(words, phrase);
  if (name) return referent('organization', name);
  const body = phrase.determiner === 'none' ? null : bodyBefore(known, asked);
  return body ? { ...entityReferent(body), kind: 'organization' } : null;
}

/** The organisation or person that an unnamed spokesperson speaks for: "for X", "X's", "an X spokesman". */
function speaksFor({ entities }: Known, { reading, words, phrase, place }: Asked): Referent {
  const { complement, core, head, possessor } = phrase;
  let range: Range | null = core.from < head ? { from: core.from, to: head } : null;
  if (complement && speakingFor.has(words.word(complement.from)))
    range = { from: complement.from + 1, to: complement.to };
  else if (possessor && !words.is(possessor.from, Word.pronoun)) range = { from: possessor.from, to: head };
  if (!range) return referent('organization');
  const i = nameFrom(reading, range.from);
  const name = reading.names[i]?.name;
  const entity: Entity | null = name && name.to <= range.to ? (entities.of[place.block]?.[i] ?? null) : null;
  const spelled = entity?.words.join(' ') ?? nameOf(words, range);
  return { ...referent('organization', spelled), entity: entity?.kind === 'organization' ? entity : null };
}

/** The words that name a body in a description, without articles: "Norvian government"; null where it has no name. */
function nameInDescription(words: BlockWords, { possessor, core, head }: NounPhrase): string | null {
  const owned = possessor && !words.is(possessor.from, Word.pronoun);
  return nameOf(words, { from: owned ? possessor.from : core.from, to: head + 1 });
}

/** The words of a range where they hold a capital, else null. */
function nameOf(words: BlockWords, range: Range): string | null {
  let from = range.from;
  while (from < range.to && words.is(from, Word.article)) from++;
  let to = from;
  let named = false;
  for (; to < range.to; to++) {
    if (words.is(to, Word.preposition) && !(words.word(to) === 'of' && words.isCapital(to + 1))) break;
    named ||= words.isCapital(to);
  }
  return named ? words.slice({ from, to }) : null;
}

/** The organisation named last that a short description ("the ministry") can mean. */
function bodyBefore({ blocks, entities }: Known, { reading, words, phrase, place }: Asked): Entity | null {
  const head = words.lower(phrase.head);
  const general = generalBodies.has(head);
  let seen = 0;
  for (let b = place.block; b >= 0 && b > place.block - REACH.blocks; b--) {
    const { names } = blocks[b] as BlockReading;
    const last = b === place.block ? nameFrom(reading, place.token) : names.length;
    for (let i = last - 1; i >= 0; i--) {
      const entity = entities.of[b]?.[i];
      if (entity?.kind === 'organization' && (general || entity.folded.includes(head))) return entity;
      if (++seen > REACH.names) return null;
    }
  }
  return null;
}
