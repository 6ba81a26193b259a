/** A cheap look for words that could name or describe an outlet, before anybody reads closely. */
import { keptWith } from '../../document/kept-with.ts';
import { Shape, type Tokens } from '../../document/tokens.ts';
import { WordSet } from '../extraction/word-set.ts';
import { inDescriptions, inNames } from './hint-words.ts';

const descriptive = new WordSet(inDescriptions);

const kept = keptWith<Tokens, readonly number[]>();

/**
 * Where words of a block stand that could name or describe an outlet: offsets of their first units, in text order. Kept
 * as long as the block's tokens are.
 */
export function outletHints(tokens: Tokens, text: string): readonly number[] {
  let hints = kept.get(tokens);
  if (!hints) {
    hints = find(tokens, text);
    kept.set(tokens, hints);
  }
  return hints;
}

function find(tokens: Tokens, text: string): number[] {
  const hints: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i] as number;
    if (shape > Shape.capitals) continue;
    const hash = tokens.hash[i] as number;
    const capital = shape !== Shape.lower;
    const start = tokens.start[i] as number;
    if (
      (capital &&
        (inNames.has(hash) ||
          (shape === Shape.capitals && (tokens.end[i] as number) - start === 4) ||
          isCompound(text, start, tokens.end[i] as number) ||
          isHost(text, tokens.end[i] as number))) ||
      descriptive.has(hash)
    )
      hints.push(start);
  }
  return hints;
}

/** True for a word of parts: "Post-Gazette", "Norda.com". */
function isCompound(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 45 || c === 46) return /[A-Za-zÀ-ɏ\d]/.test(text.slice(i + 1, end));
  }
  return false;
}

/** True where a word that ends here goes on as a host's name: "Norda.hu". */
const isHost = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 46 && /^\.[a-z]{2,4}(?![A-Za-zÀ-ɏ])/.test(text.slice(end, end + 6));

/** True where a hint stands in a stretch of the block. */
export function hasHint(hints: readonly number[], from: number, until: number): boolean {
  let low = 0;
  let high = hints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hints[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < hints.length && (hints[low] ?? 0) < until;
}
