/** Sources that are outlets, and those that only look like one. */
import { isStatement, readOutlet } from '../outlets/index.ts';
import type { Outlet } from '../outlets/types.ts';
import { nameAt } from './block-reading.ts';
import type { BlockWords } from './block-words.ts';
import type { Entity } from './entities.ts';
import type { Asked, Known } from './known.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { outletsAgain } from './phrase-words.ts';
import { type Referent, referent } from './referent.ts';
import type { Told } from './told.ts';

/**
 * The outlet that a source names or describes, with the entity of its name; null where it is somebody else. The words of
 * the attribution end at `end`: "the Gazette said **it would cut jobs**" has it speak as the firm it is.
 */
export function fromOutlet(
  { entities, told }: Known,
  { reading, phrase, place }: Asked,
  outlet: Outlet | null,
  end: number,
): Referent | null {
  if (!outlet) return calledBack(told, reading.words, phrase);
  // "Roe's agency" is no news agency
  if (outlet.name === null && phrase.possessor && reading.words.lower(phrase.head) === 'agency') return null;
  const at = nameAt(reading, phrase.head);
  const mention = reading.names[at];
  const entity = entities.of[place.block]?.[at] ?? null;
  if (mention?.certain || (entity && isOther(entity, outlet, mention?.words.length ?? 0))) return null;
  const firm = isStatement(reading.words.text, end);
  if (firm && outlet.name === null) return null;
  if (outlet.generic) return referent('vague');
  if (outlet.name !== null) return { ...referent(firm ? 'organization' : 'outlet', outlet.name), entity };
  const short = phrase.determiner === 'definite' && phrase.core.to - phrase.core.from === 1;
  return (short ? told.outlet() : null) ?? referent('outlet');
}

/** "the site", "the paper", "the story": the outlet told of last, where one was. */
const calledBack = (told: Told, words: BlockWords, { determiner, core, head }: NounPhrase): Referent | null =>
  determiner === 'definite' && core.to - core.from === 1 && outletsAgain.has(words.word(head)) ? told.outlet() : null;

/** A person called like a broadcast, or a body whose short form is some station's call sign too ("WHO"). */
function isOther({ kind, folded, words }: Entity, outlet: Outlet, length: number): boolean {
  if (kind === 'person') return folded.length > 1 && !outlet.name?.replace(/^The /, '').includes(' ');
  return kind === 'organization' && folded.length > 2 && length === 1 && !readOutlet(words.join(' '));
}
