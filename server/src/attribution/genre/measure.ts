/** What a block tells of the kind of text it belongs to. */
import { keptWith } from '../../document/kept-with.ts';
import { Shape, type Tokens } from '../../document/tokens.ts';
import type { BlockAnalysis } from '../extraction/types.ts';
import { instructionVerbs, tellingWords } from './telling-words.ts';

/** Counts of one block or of a whole text; words and pronouns are counted outside quotations. */
export interface Measures {
  words: number;
  sentences: number;
  /** Words that are code or name it: `--flag`, camelCase, snake_case, calls. */
  code: number;
  /** "you", "your". */
  reader: number;
  /** "I", "he", "she" and their forms. */
  narrator: number;
  /** Sentences that begin with the verb of an instruction. */
  steps: number;
  /** Days, months, figures, abbreviations in capitals. */
  ties: number;
  /** Names of two words and more. */
  names: number;
}

const kept = keptWith<BlockAnalysis, Measures>();
const CODE =
  /\uFFFC|(?<![\w-])--[a-z][\w-]+|\b[a-z]+[A-Z]\w*|\b\w+_\w+|\b\w+(?:\.\w+)*\(\)|\b\w+::\w+|\b[\w-]+\.(?:js|ts|py|json|md|ya?ml|html?|css|sh|c|h|rs|go|exe|conf|toml)\b/g;

/** A cheap look before the long one: prose holds none of this. */
function mayHoldCode(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const lower = before >= 97 && before <= 122;
    if (c === 0xfffc || c === 95 || (c === 45 && before === 45) || (c === 41 && before === 40)) return true;
    if ((lower && c >= 65 && c <= 90) || (before === 46 && c >= 97 && c <= 122) || (c === 58 && before === 58))
      return true;
    before = c;
  }
  return false;
}

/** Counts a block, once for each reading of it. */
export function measure(analysis: BlockAnalysis): Measures {
  let counts = kept.get(analysis);
  if (!counts) {
    counts = count(analysis);
    kept.set(analysis, counts);
  }
  return counts;
}

function count({ tokens, sentences, quotations, text }: BlockAnalysis): Measures {
  const counts: Measures = {
    words: 0,
    sentences: sentences.count,
    code: 0,
    reader: 0,
    narrator: 0,
    steps: 0,
    ties: 0,
    names: 0,
  };
  counts.code = mayHoldCode(text) ? (text.match(CODE)?.length ?? 0) : 0;
  const outer = quotations.filter(({ nested }) => !nested);
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    while (next < outer.length && (outer[next]?.end ?? 0) <= start) next++;
    if (start >= (outer[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    countToken(tokens, i, counts);
  }
  for (let s = 0; s < sentences.count; s++)
    if (instructionVerbs.has(tokens.hash[sentences.first[s] as number] as number)) counts.steps++;
  return counts;
}

function countToken({ shape, hash }: Tokens, i: number, counts: Measures): void {
  const form = shape[i] as number;
  if (form > Shape.number) return;
  const word = hash[i] as number;
  counts.words++;
  if (form === Shape.capitalised && shape[i - 1] === Shape.capitalised && shape[i - 2] !== Shape.capitalised)
    counts.names++;
  const telling = form === Shape.number || form === Shape.capitals ? 'ties' : tellingWords.get(word);
  if (telling) counts[telling]++;
}
