/** Words in quotation marks that nobody said: titles, names, terms, slogans. */
import { Pattern } from '../../document/pattern.ts';
import type { ReadBlock } from '../sources/types.ts';
import { calling, namesAWork, smallInTitles } from './forms.ts';
import type { Piece } from './types.ts';

const NAMES_A_WORK = new Pattern(namesAWork);
const CALLED = new Pattern(calling);
const LATIN = /[A-Za-zÀ-ɏ]/;
const TITLED = Pattern.of(/^\P{L}*(?:\p{Lu}|\d)/u);

/** True where most words begin with a capital, as in the title of a work. */
function isTitled(words: readonly string[]): boolean {
  const long = words.filter((word) => !smallInTitles.has(word.toLowerCase()) && LATIN.test(word));
  return long.length >= 2 && long.every((word) => TITLED.test(word));
}

/** True for a quotation that is the name of something, or words on something, rather than somebody's speech. */
export function isTerm(blocks: readonly ReadBlock[], pieces: readonly Piece[]): boolean {
  const [piece] = pieces;
  if (!piece || pieces.length > 1) return false;
  return readTerm((blocks[piece.position] as ReadBlock).analysis.text, piece);
}

function readTerm(text: string, piece: Piece): boolean {
  const inner = text.slice(piece.start + 1, piece.end - 1);
  const words = inner.split(/\s+/).filter(Boolean);
  if (words.length > 14) return false;
  if (isTitled(words)) return true;
  const before = text.slice(Math.max(0, piece.start - 60), piece.start);
  // "was called “a disaster for the valley”": what somebody thinks of it is no name
  if (/^an?\s\p{Ll}/u.test(inner) && CALLED.test(before)) return false;
  return words.length <= 10 && NAMES_A_WORK.test(before) && !/[.!?…,]$/.test(inner.trim());
}
