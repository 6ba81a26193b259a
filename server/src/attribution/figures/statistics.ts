/** Figures that somebody must have counted: shares, sums, totals, rates, changes. */

import { Pattern } from '../../document/pattern.ts';
import { splitSentences } from '../../document/sentences.ts';
import { tokenise } from '../../document/tokens.ts';
import type { Block, BlockKind, Document, Span } from '../../document/types.ts';
import { figure, hint, selfEvident } from './forms.ts';

/** A figure in running prose. */
export interface Statistic extends Span {
  /** The figure as a reader sees it: "15%", "one in five". */
  readonly text: string;
  readonly sentence: Span;
  /** The index of its block in the document. */
  readonly block: number;
}

const FIGURE = new Pattern(figure);
const SELF_EVIDENT = new Pattern(selfEvident);
const KINDS: readonly BlockKind[] = ['paragraph', 'list-item'];
const HINT = new Pattern(hint);

function inBlock(block: Block, index: number): Statistic[] {
  const { text } = block.prose;
  if (!HINT.test(text)) return [];
  const found: Statistic[] = [];
  const tokens = tokenise(text);
  const { count, first } = splitSentences(tokens, text);
  for (let i = 0; i < count; i++) {
    const from = tokens.start[first[i] as number] ?? 0;
    const to = tokens.end[(first[i + 1] as number) - 1] ?? text.length;
    const sentence = text.slice(from, to);
    if (SELF_EVIDENT.test(sentence)) continue;
    for (const match of FIGURE.all(sentence)) {
      const start = from + match.index;
      const words = match[0].trimEnd();
      found.push({
        start: block.start + block.prose.toSource(start),
        end: block.start + block.prose.toSource(start + words.length, -1),
        text: words,
        sentence: {
          start: block.start + block.prose.toSource(from),
          end: block.start + block.prose.toSource(to, -1),
        },
        block: index,
      });
    }
  }
  return found;
}

/**
 * The statistics of a document's paragraphs and lists, in text order. Votes, scores, ages, dates, times, sections and
 * measures are none. Read on demand: most configurations never ask.
 */
export function* statisticsOf({ blocks }: Document): Generator<Statistic> {
  for (const [index, block] of blocks.entries()) if (KINDS.includes(block.kind)) yield* inBlock(block, index);
}
