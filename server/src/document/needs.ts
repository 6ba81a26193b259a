/**
 * Which words a text must have for a regular expression to match in it, read off the expression: what search engines call
 * its prefilter. For modules of data, which the build works out.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Needs, PatternData } from './pattern.ts';

/** Shorter words stand in nearly every text. */
const SHORTEST = 2;
const parser = new RegExpParser();

/** Both, or the one there is. */
function all(needs: readonly (Needs | null)[]): Needs | null {
  const known = needs.filter((one) => one !== null);
  // The rarer is looked for first.
  known.sort((a, b) => rarity(b) - rarity(a));
  return known.length > 1 ? { all: known } : (known[0] ?? null);
}

function any(needs: readonly (Needs | null)[]): Needs | null {
  const known = needs.filter((one) => one !== null);
  if (known.length < needs.length) return null;
  return known.length > 1 ? { any: known } : (known[0] ?? null);
}

/** How long the shortest of the words is that would do. */
function rarity(needs: Needs): number {
  if (typeof needs === 'string') return needs.length;
  return 'all' in needs ? Math.max(...needs.all.map(rarity)) : Math.min(...needs.any.map(rarity)) / 2;
}

function ofAlternative({ elements }: AST.Alternative): Needs | null {
  const found: (Needs | null)[] = [];
  let word = '';
  const endWord = () => {
    if (word.length >= SHORTEST) found.push(word);
    word = '';
  };
  for (const element of elements) {
    const letter = letterOf(element);
    if (letter !== null) {
      word += letter;
      continue;
    }
    // what has no width parts no word
    if (element.type === 'Assertion') continue;
    endWord();
    found.push(ofElement(element));
  }
  endWord();
  return all(found);
}

/** The letter, in lower case, that an element is in every match: "[Rr]" is one too. */
function letterOf(element: AST.Element): string | null {
  if (element.type === 'Character') return lower(element.value);
  if (element.type !== 'CharacterClass' || element.negate || element.unicodeSets) return null;
  const letters = new Set(element.elements.map((one) => (one.type === 'Character' ? lower(one.value) : null)));
  const [letter] = letters;
  return letters.size === 1 ? (letter ?? null) : null;
}

/** Only ASCII has one form in lower case, whatever the flags. */
const lower = (code: number): string | null => (code < 128 ? String.fromCharCode(code).toLowerCase() : null);

function ofElement(element: AST.Element): Needs | null {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return any(element.alternatives.map(ofAlternative));
  if (element.type === 'Quantifier') return element.min > 0 ? ofElement(element.element) : null;
  const letter = letterOf(element);
  return letter !== null && letter.length >= SHORTEST ? letter : null;
}

/** The words that an expression needs; null where any text may match. */
export function needsOf(source: string, flags = ''): Needs | null {
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  return any(pattern.alternatives.map(ofAlternative));
}

/** An expression as data that is tried on a few words alone: to ask first what they have would cost more than trying. */
export const shortPattern = ({ source, flags }: RegExp): PatternData => ({ source, flags, needs: null });

/** An expression as data, with the words that it needs. */
export const patternData = ({ source, flags }: RegExp): PatternData => ({
  source,
  flags,
  needs: needsOf(source, flags),
});
