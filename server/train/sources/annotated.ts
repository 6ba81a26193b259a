/** Annotated articles as the reading of sources takes them: the attributions are the annotators'. */
import {
  analyseBlock,
  type BlockAnalysis,
  emptyCarry,
  type RawAttribution,
} from '../../src/attribution/extraction/index.ts';
import type { ReadBlock } from '../../src/attribution/sources/index.ts';
import type { SourceKind } from '../../src/attribution/types.ts';
import { type Block, readDocument } from '../../src/document/index.ts';

type Place = readonly [number, number];

/** An attribution as annotated; offsets are UTF-16 code units into the article's text. */
export interface AnnotatedAttribution {
  readonly source: readonly Place[] | null;
  readonly cue: readonly Place[];
  readonly content: readonly Place[] | null;
  readonly kind: SourceKind | null;
  readonly name: string | null;
  readonly flags: readonly string[];
}

/** An annotated article. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly AnnotatedAttribution[];
}

/** The blocks of an article with the annotators' attributions, and the annotation of each. */
export function blocksOf(article: Annotated): {
  blocks: ReadBlock[];
  goldOf: AnnotatedAttribution[][];
} {
  const { blocks } = readDocument(article.text, 'plaintext');
  const goldOf: AnnotatedAttribution[][] = [];
  let carry = emptyCarry;
  const read = blocks.map((block, index) => {
    const analysis = analyseBlock(block.prose.text, block.kind, carry);
    carry = analysis.carryOut;
    const gold = article.attributions
      .filter(({ cue }) => cue[0] && cue[0][0] >= block.start && cue[0][0] < block.end)
      .sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
    goldOf.push(gold);
    const attributions = gold.map((g) => rawOf(block, analysis, g));
    const within = attributions.map((raw, i) => {
      const holder = attributions.findIndex(
        (other, j) => j !== i && other.content.some(({ start, end }) => start <= raw.cue.start && raw.cue.end <= end),
      );
      return { ...raw, within: holder < 0 ? null : holder };
    });
    const quotations = analysis.quotations.map((quotation) => {
      const holder = within.findIndex(({ content }) =>
        content.some(({ start, end }) => start < quotation.end && quotation.start < end),
      );
      return { ...quotation, attribution: holder < 0 ? null : holder };
    });
    return { block, index, analysis: { ...analysis, attributions: within, quotations } };
  });
  return { blocks: read, goldOf };
}

function rawOf(block: Block, { tokens, sentences }: BlockAnalysis, gold: AnnotatedAttribution): RawAttribution {
  const proseAt = proseOffsets(block);
  const span = ([start, end]: Place) => ({ start: proseAt(start), end: proseAt(end) });
  const source = gold.source?.[0] ? wholeWord(block, gold.source[0], gold.cue[0] as Place) : undefined;
  const cue = span(gold.cue[0] as Place);
  const head = Math.max(
    0,
    tokens.start.findLastIndex((start) => start <= cue.start),
  );
  const lemma = block.prose.text.slice(cue.start, cue.end).toLowerCase();
  return {
    construction: lemma === 'according to' ? 'according-to' : lemma === 'citing' ? 'citing' : 'verb',
    cue,
    head,
    lemma,
    sentence: Math.max(
      0,
      sentences.first.findLastIndex((first, i) => i < sentences.count && first <= head),
    ),
    source: source && source[0] >= block.start && source[1] <= block.end ? span(source) : null,
    content: (gold.content ?? []).filter(([start, end]) => start >= block.start && end <= block.end).map(span),
    passive: false,
    audience: null,
    view: false,
    within: null,
  };
}

/** From offsets in the article to offsets in a block's prose. */
function proseOffsets({ prose, start }: Block): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, prose.text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start + prose.toSource(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * A place that begins and ends with a word. Short sources ("he") were found by their letters when the corpus was made,
 * and may stand inside another word ("the"): then the whole word nearest to the cue is meant.
 */
function wholeWord({ start, end, prose }: Block, place: Place, cue: Place): Place {
  const from = place[0] - start;
  const words = prose.text.slice(from, place[1] - start);
  if (place[0] < start || place[1] > end || words.length > 6) return place;
  const whole = new RegExp(`(?<![\\p{L}\\d])${words.replace(/[^\p{L}\d]/gu, '.')}(?![\\p{L}\\d])`, 'gu');
  let best = place;
  let least = Number.POSITIVE_INFINITY;
  for (const { index } of prose.text.matchAll(whole)) {
    const away = Math.abs(index + start - cue[0]);
    if (index === from) return place;
    if (away < least) [best, least] = [[index + start, index + start + words.length], away];
  }
  return best;
}
