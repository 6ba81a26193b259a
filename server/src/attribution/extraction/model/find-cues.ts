/** Finds the words that attribute: the first of the two learned steps. */
import { longestSentence } from '../../../document/sentences.ts';
import { hashWord, Shape } from '../../../document/tokens.ts';
import type { Reading } from '../reading.ts';
import { WordClass } from '../word-classes.ts';
import { cueFeatures } from './cue-features.ts';
import { cueFeatureCapacity } from './cue-templates.ts';
import { FeatureRows } from './feature-rows.ts';
import type { Model } from './model.ts';
import { SentenceCues } from './sentence-cues.ts';

const cues = new SentenceCues(longestSentence);
const collectors = new Map<number, FeatureRows>();

/** The collector of features for a table of 2^bits rows. */
export function cueRows(bits: number): FeatureRows {
  const known = collectors.get(bits);
  if (known) return known;
  const rows = new FeatureRows(bits, cueFeatureCapacity);
  collectors.set(bits, rows);
  return rows;
}

const inHash = hashWord('in');
/** "**In** a survey by the bank": no further from the document than this many words. */
const documentReach = 7;

/** True for the preposition of "**in** a new poll": the document it leads to is who says it. */
function leadsToDocument({ class: classes, word }: Reading, i: number, end: number): boolean {
  if (word[i] !== inHash) return false;
  for (let j = i + 1; j < end && j <= i + documentReach; j++) {
    if (classes[j] === WordClass.document) return true;
    if (classes[j] === WordClass.comma || classes[j] === WordClass.be || classes[j] === WordClass.preposition)
      return false;
  }
  return false;
}

/**
 * Visits every word that could attribute, with its features collected. A word can where it has ever been a cue.
 * @param visit gets the token and its features, which hold until it returns
 */
export function visitCandidates(
  r: Reading,
  rows: FeatureRows,
  visit: (token: number, rows: FeatureRows) => void,
): void {
  const { count, first } = r.sentences;
  for (let s = 0; s < count; s++) {
    const a = first[s] as number;
    const b = first[s + 1] as number;
    let read = false;
    for (let i = a; i < b; i++) {
      if (r.cueness[i] === 0 && !leadsToDocument(r, i, b)) continue;
      if (!read) {
        cues.read(r, a, b);
        read = true;
      }
      cueFeatures(r, cues, a, b, i, rows);
      visit(i, rows);
    }
  }
}

/** Marks in `isCue` the tokens that the model takes for heads of cues. */
export function markLearned(r: Reading, { cue, threshold }: Pick<Model, 'cue' | 'threshold'>, isCue: Uint8Array): void {
  const weights = cue.rows;
  visitCandidates(r, cueRows(cue.bits), (token, { at, count }) => {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += weights[at[j] as number] as number;
    // marks that attribute are the rules' (speaker labels, headlines, signatures)
    if (sum >= threshold && (r.shape[token] as number) <= Shape.number) isCue[token] = 1;
  });
}
