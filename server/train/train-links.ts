/** Trains the second model: an averaged structured perceptron (Collins 2002). */
import { cueTokens } from '../src/attribution/extraction/cues/cue-tokens.ts';
import { linkRows, readWindow, search, searchSpace } from '../src/attribution/extraction/model/link.ts';
import type { CueTokens } from '../src/attribution/extraction/model/link-features.ts';
import { LinkLabel, type LinkWeights, linkLabels } from '../src/attribution/extraction/model/model.ts';
import { type Reading, readTokens } from '../src/attribution/extraction/reading.ts';
import { WordClass } from '../src/attribution/extraction/word-classes.ts';
import type { GoldArticle, GoldAttribution, TokenRange } from './corpus.ts';
import type { WordLists } from './heads.ts';
import { quantise } from './quantise.ts';
import { Shuffler } from './random.ts';
import { linkTraining } from './settings.ts';

/** A cue whose source and content are known. */
interface Example {
  readonly reading: Reading;
  readonly sentence: number;
  readonly cue: CueTokens;
  readonly isCue: Uint8Array;
  /** One of `LinkLabel` for each token of the block. */
  readonly labels: Uint8Array;
}

function labelsOf({ source, content }: GoldAttribution, cue: CueTokens, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { first, end } of content) labels.fill(LinkLabel.content, first, end);
  if (source) {
    labels.fill(LinkLabel.source, source.first, source.end);
    labels[source.first] = LinkLabel.sourceFirst;
  }
  labels.fill(LinkLabel.outside, cue.first, cue.end);
  return labels;
}

/** A wide corpus takes "who" for a source; the product's are whom it stands for. */
function isRelative(r: Reading, { first, end }: TokenRange): boolean {
  const c = r.class[first];
  return end === first + 1 && (c === WordClass.relative || c === WordClass.that);
}

function examplesOf(articles: readonly GoldArticle[], words: WordLists): Example[] {
  const examples: Example[] = [];
  for (const { blocks, wide } of articles)
    for (const block of blocks) {
      if (block.gold.length === 0) continue;
      const reading = readTokens(block, words.words);
      const isCue = new Uint8Array(block.tokens.count);
      const heads = block.gold.map(({ cue }) => words.headOf(block.tokens.hash, cue));
      for (const head of heads) isCue[head] = 1;
      block.gold.forEach((gold, i) => {
        const sentence = sentenceOf(reading, heads[i] as number);
        const cue = cueTokens(reading, heads[i] as number, reading.sentences.first[sentence + 1] as number);
        const split = gold.source && gold.source.first < cue.end && gold.source.end > cue.first;
        if (split || (wide && gold.source && isRelative(reading, gold.source))) return;
        const example = { reading, sentence, cue, isCue, labels: labelsOf(gold, cue, block.tokens.count) };
        for (let n = wide ? 1 : linkTraining.ownRepeats; n > 0; n--) examples.push(example);
      });
    }
  return examples;
}

/** The sentence of a token. */
export function sentenceOf({ sentences }: Reading, token: number): number {
  let s = 0;
  while (s + 1 < sentences.count && (sentences.first[s + 1] as number) <= token) s++;
  return s;
}

/** Weights and the sum over time that their average comes from. */
class Averaged {
  readonly now: Float64Array;
  readonly #late: Float64Array;

  constructor(size: number) {
    this.now = new Float64Array(size);
    this.#late = new Float64Array(size);
  }

  add(at: number, by: number, time: number): void {
    this.now[at] = (this.now[at] as number) + by;
    this.#late[at] = (this.#late[at] as number) + by * time;
  }

  average(time: number): Float64Array {
    return this.now.map((w, i) => w - (this.#late[i] as number) / time);
  }
}

/** Trains the table of link weights. */
export function trainLinks(articles: readonly GoldArticle[], words: WordLists): LinkWeights {
  const { bits, rounds } = linkTraining;
  const examples = examplesOf(articles, words);
  const weights = new Averaged(2 ** bits * linkLabels);
  const transitions = new Averaged(linkLabels * linkLabels);
  const rows = linkRows(bits);
  const order = new Shuffler(1);
  let time = 1;
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    order.shuffle(examples);
    for (const { reading, sentence, cue, isCue, labels: gold } of examples) {
      const { first } = reading.sentences;
      const window = readWindow(reading, first[sentence] as number, first[sentence + 1] as number, cue, isCue);
      const n = window.end - window.first;
      found.length = 0;
      for (let i = 0; i < n; i++) {
        window.features(reading, window.first + i, rows);
        for (let label = 0; label < linkLabels; label++) {
          let sum = 0;
          for (let j = 0; j < rows.count; j++)
            sum += weights.now[(rows.at[j] as number) * linkLabels + label] as number;
          searchSpace.emissions[i * linkLabels + label] = sum;
        }
        for (let j = 0; j < rows.count; j++) found.push(rows.at[j] as number);
      }
      search(n, transitions.now, cue.first - window.first, cue.end - window.first);
      let goldBefore = -1;
      let foundBefore = -1;
      for (let i = 0; i < n; i++) {
        const g = gold[window.first + i] as number;
        const p = searchSpace.labels[i] as number;
        if (g !== p)
          for (let j = i * rows.count; j < (i + 1) * rows.count; j++) {
            weights.add((found[j] as number) * linkLabels + g, 1, time);
            weights.add((found[j] as number) * linkLabels + p, -1, time);
          }
        if (i > 0 && (g !== p || goldBefore !== foundBefore)) {
          transitions.add(goldBefore * linkLabels + g, 1, time);
          transitions.add(foundBefore * linkLabels + p, -1, time);
        }
        goldBefore = g;
        foundBefore = p;
      }
      time++;
    }
  }
  const { rows: bytes, unit } = quantise(weights.average(time), linkTraining.kept);
  return { bits, rows: bytes, transitions: Int32Array.from(transitions.average(time), (w) => Math.round(w / unit)) };
}
