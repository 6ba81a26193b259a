/**
 * What kind of text a document is. Manuals, recipes and stories say "he said" and "some say" too, and nobody asks them
 * for sources: they are told by what reporting does not have.
 */
import type { Document } from '../../document/types.ts';
import type { ReadBlock } from '../sources/types.ts';
import type { Genre } from '../types.ts';
import { type Measures, measure } from './measure.ts';

/**
 * What reporting stays clear of, in per cent. Measured on 936 news articles and on manuals, recipes and a novel's
 * chapters: no article comes near `code` (at most 0.9, but for one in fifty) and `untied` (at least 1.8).
 */
const limits = {
  /** Code among the words of a manual. */
  code: 4,
  /** Sentences that tell the reader what to do, in instructions of any kind; and where little ties the text to a day. */
  steps: 20,
  untiedSteps: 10,
  /** "You" among the words of an untied text with some steps in it. */
  reader: 1,
  /** Figures, dates, abbreviations and full names among the words. News has them in every paragraph. */
  tied: 5,
  untied: 1.6,
  /** "I", "he", "she" in narration. */
  narrator: 0.7,
};

/** Fewer words tell no genre. */
const shortest = { code: 30, steps: 50, story: 120 };

const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);

/** Tells a text's genre; `reporting` wherever there is no clear sign of another. */
export function genreOf(document: Document, blocks: readonly ReadBlock[]): Genre {
  const all: Measures = {
    words: 0,
    sentences: 0,
    code: 0,
    reader: 0,
    narrator: 0,
    steps: 0,
    ties: 0,
    names: 0,
  };
  for (const { analysis } of blocks) {
    const own = measure(analysis);
    all.words += own.words;
    all.sentences += own.sentences;
    all.code += own.code;
    all.reader += own.reader;
    all.narrator += own.narrator;
    all.steps += own.steps;
    all.ties += own.ties;
    all.names += own.names;
  }
  const { words, sentences } = all;
  const pictures = document.links.filter(({ kind }) => kind === 'image').length;
  if (words >= shortest.code && percent(all.code - pictures, words) >= limits.code) return 'technical';
  const tied = percent(all.ties + all.names, words);
  const steps = percent(all.steps, sentences);
  if (words >= shortest.steps && sentences > 4) {
    if (steps >= limits.steps) return 'instructions';
    if (tied < limits.tied && steps >= limits.untiedSteps) return 'instructions';
    if (tied < limits.tied && steps >= limits.untiedSteps / 2 && percent(all.reader, words) >= limits.reader)
      return 'instructions';
  }
  const narrated = percent(all.narrator, words) >= limits.narrator;
  return words >= shortest.story && tied < limits.untied && narrated ? 'fiction' : 'reporting';
}
