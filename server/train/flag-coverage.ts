/** Of the sentences that a standards editor would mark, how many have an attribution at all: what was missed is silent. */
import type { Model } from '../src/attribution/extraction/model/model.ts';
import type { FlaggedArticle } from './corpus.ts';
import { findIn } from './figures.ts';

/** Marked sentences of one kind. */
export interface Coverage {
  readonly facet: string;
  readonly marked: number;
  readonly found: number;
  /** The sentences without an attribution. */
  readonly missed: readonly string[];
}

/** Counts, for each kind of mark that is not optional, the sentences in which the model finds an attribution. */
export function flagCoverage(articles: readonly FlaggedArticle[], model: Model): Coverage[] {
  const facets = new Map<string, { marked: number; found: number; missed: string[] }>();
  for (const { text, sentences, labels } of articles) {
    const sentenceAt = (offset: number): number => sentences.findIndex(([a, b]) => offset >= a && offset < b);
    const covered = new Set(findIn(text, model).map(({ cue }) => sentenceAt(cue.start)));
    const seen = new Set<string>();
    for (const { start, facet, optional } of labels) {
      const sentence = sentenceAt(start);
      if (optional || seen.has(`${facet} ${sentence}`)) continue;
      seen.add(`${facet} ${sentence}`);
      const count = facets.get(facet) ?? { marked: 0, found: 0, missed: [] };
      facets.set(facet, count);
      count.marked++;
      if (covered.has(sentence)) count.found++;
      else count.missed.push(text.slice(...(sentences[sentence] ?? [0, 0])));
    }
  }
  return [...facets].map(([facet, count]) => ({ facet, ...count }));
}
