/** Annotated articles, read as the product reads them: blocks, with the annotations on their tokens. */
import { readFileSync } from 'node:fs';
import { emptyCarry, tokeniseBlock } from '../src/attribution/extraction/analyse.ts';
import type { TokenisedBlock } from '../src/attribution/extraction/reading.ts';
import { readDocument } from '../src/document/index.ts';
import type { Block } from '../src/document/types.ts';

/** A place in the article's text: start and end, half-open. */
export type Place = readonly [start: number, end: number];

/** An attribution as the corpora's files give it. */
interface FiledAttribution {
  readonly source: readonly Place[] | null;
  readonly cue: readonly Place[] | null;
  readonly content: readonly Place[] | null;
  readonly kind?: string | null;
}

interface FiledArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly FiledAttribution[];
}

/** Tokens `first` up to, not including, `end` of a block. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** An annotated attribution, by the tokens of its cue's block. */
export interface GoldAttribution {
  readonly cue: TokenRange;
  /** Null where nobody is given, or where the source stands in another block. */
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
  /** True where a source is given, in whatever block. */
  readonly given: boolean;
}

/** A block of an article, with the attributions whose cues stand in it. */
export interface GoldBlock extends TokenisedBlock {
  readonly block: Block;
  readonly gold: readonly GoldAttribution[];
}

/** An annotated article. `wide` articles count intentions and feelings as attributions too (PolNeAR). */
export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly wide: boolean;
  readonly text: string;
  readonly blocks: readonly GoldBlock[];
  /** As filed, in offsets of the text. */
  readonly filed: readonly (FiledAttribution & {
    /** The source where its words stand nearest to the cue. */
    readonly nearest: readonly Place[];
  })[];
}

/** The name that an article goes by in every corpus. */
export const nameOf = (id: string): string => id.replace(/^polnear\/train\//, '');

/** Articles without their annotations: what flags are judged in. */
export interface FlaggedArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Place[];
  readonly labels: readonly { start: number; facet: string; optional?: boolean }[];
}

/** The lines of a JSON Lines file. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Reads a corpus of attributions. */
export function readCorpus(file: string, wide: boolean): GoldArticle[] {
  return readLines<FiledArticle>(file).map(({ id, text, attributions }) => ({
    id: nameOf(id),
    publisher: nameOf(id).split(/[_/]/)[0] ?? '',
    wide,
    text,
    blocks: readBlocks(text, attributions),
    filed: attributions.map((a) => ({ ...a, nearest: nearCue(text, a.source ?? [], a.cue ?? []) })),
  }));
}

function readBlocks(text: string, attributions: readonly FiledAttribution[]): GoldBlock[] {
  let carry = emptyCarry;
  return readDocument(text, 'plaintext').blocks.map((block) => {
    const tokenised = tokeniseBlock(block.prose.text, block.kind, carry);
    carry = tokenised.quoted.carryOut;
    const gold: GoldAttribution[] = [];
    for (const a of attributions) {
      const cue = rangeOf(block, tokenised, a.cue ?? []);
      if (!cue || !a.cue) continue;
      const content = (a.content ?? []).flatMap((place) => rangeOf(block, tokenised, [place]) ?? []);
      const given = (a.source ?? []).length > 0;
      gold.push({ cue, source: rangeOf(block, tokenised, nearCue(text, a.source ?? [], a.cue)), content, given });
    }
    return { ...tokenised, block, gold };
  });
}

/**
 * Annotators wrote sources down as words, and where a sentence has the words twice ("the", "he": even inside a word) they
 * were placed at the first. Puts them where they stand nearest to the cue in the sentence's paragraph, as whole words.
 */
function nearCue(text: string, source: readonly Place[], cue: readonly Place[]): readonly Place[] {
  const [place, more] = source;
  const [at] = cue;
  if (!place || more || !at) return source;
  const words = text.slice(...place);
  const from = Math.max(text.lastIndexOf('\n', at[0]), at[0] - 400, 0);
  const end = text.indexOf('\n', at[1]);
  const until = Math.min(end < 0 ? text.length : end, at[1] + 400);
  const gap = ([a, b]: Place): number => (b <= at[0] ? at[0] - b : a >= at[1] ? a - at[1] : 0);
  const whole = ([a, b]: Place): boolean => !isLetter(text[a - 1]) && !isLetter(text[b]);
  let best: Place = place;
  for (let i = text.indexOf(words, from); i >= 0 && i < until; i = text.indexOf(words, i + 1)) {
    const other: Place = [i, i + words.length];
    if (!whole(other) || gap(other) === 0 || Math.abs(i - place[0]) > 400) continue;
    if (!whole(best) || gap(other) < gap(best)) best = other;
  }
  return [best];
}

const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** The tokens that places of the text touch in a block, from the first to the last; null when none. */
function rangeOf(block: Block, { tokens }: TokenisedBlock, places: readonly Place[]): TokenRange | null {
  let first = -1;
  let end = -1;
  for (const [from, to] of places) {
    if (from >= block.end || to <= block.start) continue;
    for (let i = 0; i < tokens.count; i++) {
      const start = block.start + block.prose.toSource(tokens.start[i] as number);
      if (start >= to) break;
      if (block.start + block.prose.toSource(tokens.end[i] as number, -1) <= from) continue;
      if (first < 0) first = i;
      end = Math.max(end, i + 1);
    }
  }
  return first < 0 ? null : { first, end };
}
