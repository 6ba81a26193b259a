/**
 * Trains the first model: logistic regression by FTRL-Proximal (McMahan et al. 2013), which leaves most weights zero.
 * What the product's own corpora say beyond all corpora together is learned in a second table that is added in the end
 * (Daumé 2007, "Frustratingly easy domain adaptation").
 */
import { cueRows, visitCandidates } from '../src/attribution/extraction/model/find-cues.ts';
import type { CueWeights } from '../src/attribution/extraction/model/model.ts';
import { readTokens } from '../src/attribution/extraction/reading.ts';
import type { GoldArticle } from './corpus.ts';
import type { WordLists } from './heads.ts';
import { quantise } from './quantise.ts';
import { Shuffler } from './random.ts';
import { cueTraining } from './settings.ts';

/** The features of one candidate word, and whether it is a cue. */
interface Example {
  readonly rows: Int32Array;
  readonly isCue: boolean;
  readonly own: boolean;
}

/** One table of weights in the making. */
class Ftrl {
  readonly #z: Float64Array;
  readonly #n: Float64Array;
  readonly #weights: Float64Array;

  constructor(size: number) {
    this.#z = new Float64Array(size);
    this.#n = new Float64Array(size);
    this.#weights = new Float64Array(size);
  }

  weight(row: number): number {
    return this.#weights[row] as number;
  }

  update(row: number, gradient: number): void {
    const { rate, sparsity, shrink } = cueTraining;
    const before = this.#n[row] as number;
    const after = before + gradient * gradient;
    const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate;
    const z = (this.#z[row] as number) + gradient - sigma * (this.#weights[row] as number);
    this.#z[row] = z;
    this.#n[row] = after;
    const strength = Math.abs(z) - sparsity;
    this.#weights[row] = strength <= 0 ? 0 : (-Math.sign(z) * strength) / ((1 + Math.sqrt(after)) / rate + shrink);
  }
}

function examplesOf(articles: readonly GoldArticle[], words: WordLists): Example[] {
  const examples: Example[] = [];
  for (const { blocks, wide } of articles)
    for (const block of blocks) {
      const { tokens, gold } = block;
      // 1: head of a cue; 2: another word of one, which is no example of anything
      const label = new Uint8Array(tokens.count);
      for (const { cue } of gold) label.fill(2, cue.first, cue.end);
      for (const { cue } of gold) label[words.headOf(tokens.hash, cue)] = 1;
      visitCandidates(readTokens(block, words.words), cueRows(cueTraining.bits), (token, { at, count }) => {
        if (label[token] !== 2) examples.push({ rows: at.slice(0, count), isCue: label[token] === 1, own: !wide });
      });
    }
  return examples;
}

/** Trains the table of cue weights; `unit` is what one step of a row adds to the log-odds. */
export function trainCues(articles: readonly GoldArticle[], words: WordLists): CueWeights & { readonly unit: number } {
  const { bits, rounds, wideWeight, ownWeight } = cueTraining;
  const examples = examplesOf(articles, words);
  const all = new Ftrl(2 ** bits);
  const own = new Ftrl(2 ** bits);
  const order = new Shuffler(1);
  for (let round = 0; round < rounds; round++) {
    order.shuffle(examples);
    for (const example of examples) {
      let sum = 0;
      for (const row of example.rows) sum += all.weight(row) + (example.own ? own.weight(row) : 0);
      const gradient = (1 / (1 + Math.exp(-sum)) - (example.isCue ? 1 : 0)) * (example.own ? ownWeight : wideWeight);
      if (Math.abs(gradient) < 1e-4) continue;
      for (const row of example.rows) {
        all.update(row, gradient);
        if (example.own) own.update(row, gradient);
      }
    }
  }
  const weights = new Float64Array(2 ** bits);
  for (let row = 0; row < weights.length; row++) weights[row] = all.weight(row) + own.weight(row);
  return { bits, ...quantise(weights, cueTraining.kept) };
}
