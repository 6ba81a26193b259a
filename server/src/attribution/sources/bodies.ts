/** The organisation behind a description: "a spokesman for the ministry", "the Roe campaign", "the company". */
import type { BlockReading } from './block-reading.ts';
import type { BlockWords, Range } from './block-words.ts';
import type { Entities, Entity } from './entities.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Place } from './trail.ts';
import { Word } from './words.ts';

/** Words for bodies that a short reference may leave without their name: any organisation fits. */
const GENERAL =
  /^(?:company|firm|group|organi[sz]ation|agency|campaign|team|business|manufacturer|maker|retailer|charity|body|association|network|giant|chain)$/;
const MOST = 30;

/** The words that name a body in a description, without articles: "Mexican government"; null where it has no name. */
export function nameInDescription(words: BlockWords, phrase: NounPhrase): string | null {
  const from =
    phrase.possessor && !words.is(phrase.possessor.from, Word.pronoun) ? phrase.possessor.from : phrase.core.from;
  return nameOf(words, { from, to: phrase.head + 1 });
}

/** The organisation that an unnamed spokesperson speaks for: "for X", "X's", "an X spokesman". */
export function spokenFor(words: BlockWords, phrase: NounPhrase): Range | null {
  const { complement, core, head, possessor } = phrase;
  if (complement && /^(?:for|of|at|from|with)$/.test(words.word(complement.from))) {
    let from = complement.from + 1;
    while (words.is(from, Word.article)) from++;
    if (from < complement.to) return { from, to: complement.to };
  }
  if (possessor && !words.is(possessor.from, Word.pronoun)) return { from: possessor.from, to: head };
  return core.from < head ? { from: core.from, to: head } : null;
}

/** The words of a range where they hold a capital, else null. */
export function nameOf(words: BlockWords, range: Range): string | null {
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

/** The organisation named last before a place that a short description ("the ministry") can mean. */
export function bodyBefore(
  blocks: readonly BlockReading[],
  entities: Entities,
  phrase: NounPhrase,
  { block, token }: Place,
): Entity | null {
  const words = (blocks[block] as BlockReading).words;
  const head = words.lower(phrase.head);
  const general = GENERAL.test(head);
  let seen = 0;
  for (let b = block; b >= 0 && b > block - 12; b--) {
    const { names } = blocks[b] as BlockReading;
    for (let i = names.length - 1; i >= 0; i--) {
      if (b === block && (names[i]?.name.from ?? 0) >= token) continue;
      const entity = entities.of[b]?.[i];
      if (entity?.kind !== 'organization') continue;
      if (entity.folded.includes(head) || (general && entity.folded.length > 0)) return entity;
      if (++seen > MOST) return null;
    }
  }
  return null;
}
