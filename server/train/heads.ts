/** Which word of an annotated cue is its head, and the word lists that come of it. */

import {
  evidentialAdverbs,
  irregular,
  reportingVerbs,
  reportNouns,
} from '../src/attribution/extraction/cues/cue-lists.ts';
import { wordTableOf } from '../src/attribution/extraction/model/learned-words.ts';
import type { WordTable } from '../src/attribution/extraction/model/word-table.ts';
import { hashWord } from '../src/document/tokens.ts';
import type { GoldArticle, TokenRange } from './corpus.ts';
import { pluralOf, verbForms } from './inflect.ts';
import { wordListLimits } from './settings.ts';

/** How often each word, by its hash, stands somewhere, and how often at all. */
class Counts {
  readonly hits = new Map<number, number>();
  readonly all = new Map<number, number>();

  add(hash: number, weight: number): void {
    this.all.set(hash, (this.all.get(hash) ?? 0) + weight);
  }

  hit(hash: number, weight: number): void {
    this.hits.set(hash, (this.hits.get(hash) ?? 0) + weight);
  }

  /** The share of a word's uses that hit; `expected` counts as one more use of it. */
  share(hash: number, expected = 0): number {
    return ((this.hits.get(hash) ?? 0) + expected) / ((this.all.get(hash) ?? 0) + 1);
  }
}

/** What is known of words before any model is trained. */
export interface WordLists {
  readonly cueWords: Map<number, number>;
  readonly sourceWords: Map<number, number>;
  /** Both lists, as the model looks words up. */
  readonly words: WordTable;
  /** The head of an annotated cue: its word that is a cue most often. */
  headOf(hashes: Int32Array, cue: TokenRange): number;
}

/** Counts words in articles; a wide corpus counts for less, because it calls more things a cue. */
export function learnWords(articles: readonly GoldArticle[]): WordLists {
  const parts = new Counts();
  const sources = new Counts();
  for (const { blocks, wide } of articles) {
    const weight = wide ? 1 : wordListLimits.ownWeight;
    for (const { tokens, gold } of blocks) {
      const inSource = new Uint8Array(tokens.count);
      for (const { cue, source } of gold) {
        for (let i = cue.first; i < cue.end; i++) parts.hit(tokens.hash[i] as number, weight / (cue.end - cue.first));
        if (source) inSource.fill(1, source.first, source.end);
      }
      for (let i = 0; i < tokens.count; i++) {
        const hash = tokens.hash[i] as number;
        parts.add(hash, weight);
        sources.add(hash, 1);
        if (inSource[i] === 1) sources.hit(hash, 1);
      }
    }
  }
  const headOf = (hashes: Int32Array, { first, end }: TokenRange): number => {
    let head = first;
    for (let i = first + 1; i < end; i++)
      if (parts.share(hashes[i] as number) > parts.share(hashes[head] as number)) head = i;
    return head;
  };
  const heads = new Counts();
  for (const { blocks, wide } of articles) {
    const weight = wide ? 1 : wordListLimits.ownWeight;
    for (const { tokens, gold } of blocks) {
      for (const { cue } of gold) heads.hit(tokens.hash[headOf(tokens.hash, cue)] as number, weight);
      for (let i = 0; i < tokens.count; i++) heads.add(tokens.hash[i] as number, weight);
    }
  }
  const cueWords = bucket(heads, wordListLimits.cueSteps, wordListLimits.cueSeen, expectedOf(heads));
  const sourceWords = bucket(sources, wordListLimits.sourceSteps, wordListLimits.sourceSeen, new Map());
  return { cueWords, sourceWords, words: wordTableOf(cueWords, sourceWords), headOf };
}

/**
 * What to expect of the words that the lexicon lists but articles hardly have: as much as of all listed words of the same
 * form ("-ed", "-ing") together, or of the other forms of the same verb.
 */
function expectedOf(counts: Counts): Map<number, number> {
  const expected = new Map<number, number>();
  const expect = (words: readonly string[], trust: number): void => {
    const hashes = [...new Set(words.map(hashWord))];
    const seen = (of: ReadonlyMap<number, number>): number =>
      hashes.reduce((sum, hash) => sum + Math.min(of.get(hash) ?? 0, wordListLimits.enough), 0);
    const share = (trust * seen(counts.hits)) / (seen(counts.all) + 1);
    for (const hash of hashes) expected.set(hash, Math.max(expected.get(hash) ?? 0, share));
  };
  for (const words of wordsByForm()) expect(words, 1);
  for (const forms of formsByVerb()) expect(forms, wordListLimits.formsTrust);
  return expected;
}

/** Each listed verb with all its forms. */
function formsByVerb(): string[][] {
  return [...reportingVerbs].map((verb) => [
    ...verbForms(verb),
    ...[...irregular].filter(([, lemma]) => lemma === verb).map(([form]) => form),
  ]);
}

/** Listed words by their form. */
function wordsByForm(): string[][] {
  const verbs = [...reportingVerbs].map(verbForms);
  const form = (n: number): string[] => verbs.map((forms) => forms[n] as string);
  return [form(0), form(1), form(2), form(3), [...reportNouns], [...reportNouns].map(pluralOf), [...evidentialAdverbs]];
}

/** Numbers a share by the steps that it reaches; words below the first step are left out. */
function bucket(
  counts: Counts,
  steps: readonly number[],
  seen: number,
  expected: ReadonlyMap<number, number>,
): Map<number, number> {
  const list = new Map<number, number>();
  for (const hash of [...new Set([...counts.hits.keys(), ...expected.keys()])].sort((a, b) => a - b)) {
    if ((counts.all.get(hash) ?? 0) < seen && !expected.has(hash)) continue;
    const share = counts.share(hash, expected.get(hash));
    const number = steps.filter((step) => share >= step).length;
    if (number > 0) list.set(hash, number);
  }
  return list;
}
