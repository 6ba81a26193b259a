// The texts to measure on: the corpora where they are present beside the repository, else the sample article repeated.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const corpora = join(root, '../shared/corpora');

/** The folder of the corpora, or null. */
export const corporaFolder = existsSync(corpora) ? corpora : null;

/** Articles of news, as text. */
export function newsArticles(limit = 840) {
  if (corporaFolder) {
    const lines = readFileSync(join(corporaFolder, 'polnear-train.jsonl'), 'utf8').split('\n').filter(Boolean);
    return lines.slice(0, limit).map((line) => /** @type {string} */ (JSON.parse(line).text));
  }
  const sample = readFileSync(join(root, 'examples/strait-dispute.md'), 'utf8');
  return Array.from({ length: limit }, (_, i) => sample.replaceAll('Verrell', `Verrell${i}`));
}
