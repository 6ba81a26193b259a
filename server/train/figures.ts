/** How well attributions are found: the figures that `eval/score.mjs` defines, taken without the command line. */
import { creditsOf } from '../src/attribution/credits/index.ts';
import { analyseBlock, emptyCarry } from '../src/attribution/extraction/analyse.ts';
import type { Model } from '../src/attribution/extraction/model/model.ts';
import { readDocument } from '../src/document/index.ts';
import type { Span } from '../src/document/types.ts';
import type { GoldArticle, Place } from './corpus.ts';
import { reportsSpeech } from './speech.ts';

/** What was found in one article, in offsets of its text. */
interface Found {
  readonly cue: Span;
  readonly source: Span | null;
}

/** Reads an article with a model, as the product does: what credits an agency stands in for what the model finds there. */
export function findIn(text: string, model: Model): Found[] {
  let carry = emptyCarry;
  return readDocument(text, 'plaintext').blocks.flatMap((block) => {
    const read = analyseBlock(block.prose.text, block.kind, carry, model);
    carry = read.carryOut;
    const back = ({ start, end }: Span): Span => ({
      start: block.start + block.prose.toSource(start),
      end: block.start + block.prose.toSource(end, -1),
    });
    const credits = creditsOf(read);
    const rest = read.attributions.filter(
      ({ cue }) => !credits.some(({ line }) => line.start < cue.end && cue.start < line.end),
    );
    return [...rest, ...credits].map(({ cue, source }) => ({
      cue: back(cue),
      source: source && back(source),
    }));
  });
}

/** Precision, recall and their harmonic mean. */
export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

class Counter {
  right = 0;
  wrong = 0;
  found = 0;
  missed = 0;

  get figure(): Figure {
    const precision = this.right / (this.right + this.wrong) || 0;
    const recall = this.found / (this.found + this.missed) || 0;
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
  }
}

/** The figures of a set of articles. */
export interface Figures {
  readonly cue: Figure;
  readonly sentence: Figure;
  readonly source: Figure;
  /** The same, with sources where their words stand nearest to the cue: "he" is often filed inside "the". */
  readonly sourceNearest: Figure;
  /** Precision against every cue annotated, recall of reported speech. */
  readonly speechCue: Figure;
  readonly speechSentence: Figure;
}

const overlaps = ([a, b]: Place, { start, end }: Span): boolean => a < end && start < b;

/** An article with the model that may read it: one trained without it. */
export interface Trial {
  readonly article: GoldArticle;
  readonly model: Model;
}

/** Scores models on articles. */
export function figuresOf(trials: readonly Trial[]): Figures {
  const cue = new Counter();
  const sentence = new Counter();
  const source = new Counter();
  const sourceNearest = new Counter();
  const speechCue = new Counter();
  const speechSentence = new Counter();
  for (const { article, model } of trials) {
    const gold = article.filed.filter((a) => a.cue !== null);
    const found = findIn(article.text, model);
    const isGold = (f: Found): boolean => gold.some((g) => g.cue?.some((place) => overlaps(place, f.cue)));
    for (const f of found)
      for (const counter of [cue, speechCue])
        if (isGold(f)) counter.right++;
        else counter.wrong++;
    const starts = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(article.text)].map((s) => s.index);
    const sentenceOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
    const all = new Set<number>();
    const spoken = new Set<number>();
    for (const g of gold) {
      const match = found.find((f) => g.cue?.some((place) => overlaps(place, f.cue)));
      if (match) cue.found++;
      else cue.missed++;
      for (const [start] of g.cue ?? []) all.add(sentenceOf(start));
      if (reportsSpeech(g, article.text)) {
        if (match) speechCue.found++;
        else speechCue.missed++;
        for (const [start] of g.cue ?? []) spoken.add(sentenceOf(start));
      }
      if (!match) continue;
      for (const [counter, places] of [
        [source, g.source ?? []],
        [sourceNearest, g.nearest],
      ] as const) {
        const { source: found } = match;
        if (found && places.some((place) => overlaps(place, found))) {
          counter.right++;
          counter.found++;
        } else {
          if (found) counter.wrong++;
          if (places.length > 0) counter.missed++;
        }
      }
    }
    const hit = new Set(found.map((f) => sentenceOf(f.cue.start)));
    for (const s of hit) {
      if (all.has(s)) sentence.right++;
      else sentence.wrong++;
      if (spoken.has(s)) speechSentence.right++;
      else if (!all.has(s)) speechSentence.wrong++;
    }
    for (const s of all)
      if (hit.has(s)) sentence.found++;
      else sentence.missed++;
    for (const s of spoken)
      if (hit.has(s)) speechSentence.found++;
      else speechSentence.missed++;
  }
  return {
    cue: cue.figure,
    sentence: sentence.figure,
    source: source.figure,
    sourceNearest: sourceNearest.figure,
    speechCue: speechCue.figure,
    speechSentence: speechSentence.figure,
  };
}
