// What a whole repository costs: time by size, kept results, records beside files, memory.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticle } from './generate.mjs';
import { fixed, measureNode } from './measure.mjs';

export const title = 'A repository, by size';
export const how =
  'Short generated articles (0.6 KB), one thread; CPU time (user and system) and peak memory of the whole process. Asked for: an article of 20,000 costs at most 1.15 times one of 2,000, 300 MB at most, a second run with kept results at most a tenth of the first, records at least 0.9 times as fast as files.';
export const header = ['', 'CPU s', 'CPU ms an article', 'peak MB', ''];

/** @param {{ cli: string }} context */
export async function run({ cli }) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-repository-'));
  try {
    const small = write(folder, 'small', 2000);
    const large = write(folder, 'large', 20_000);
    const check = (/** @type {string} */ name, ...args) =>
      measureNode([cli, 'check', '--jobs', '1', '--fail-on', 'none', '--format', 'ndjson', name, ...args], {
        cwd: folder,
      });
    const cache = ['--cache', '--cache-location', join(folder, 'kept')];
    const row = (
      /** @type {string} */ name,
      /** @type {{ cpu: number, mb: number }} */ used,
      /** @type {number} */ count,
      note = '',
    ) => [name, fixed(used.cpu, 1), fixed((used.cpu * 1000) / count), fixed(used.mb, 0), note];
    const rows = [];
    const two = check('small');
    rows.push(row('2,000 files', two, 2000));
    const twenty = check('large');
    rows.push(row('20,000 files', twenty, 20_000, `${fixed(twenty.cpu / two.cpu / 10)} × an article of 2,000`));
    const cold = check('small', ...cache);
    const warm = check('small', ...cache);
    rows.push(row('2,000 files, results to keep', cold, 2000));
    rows.push(row('2,000 files, results kept', warm, 2000, `${fixed(cold.cpu / warm.cpu, 1)} × faster`));
    const records = (/** @type {string[]} */ texts) =>
      measureNode([cli, 'check', '--ndjson'], {
        cwd: folder,
        input: texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''),
      });
    const lines = records(small);
    rows.push(row('2,000 records', lines, 2000, `${fixed(two.cpu / lines.cpu)} × as fast as files`));
    const more = records(large.slice(0, 6000));
    rows.push(row('6,000 records', more, 6000, `${fixed(more.mb - lines.mb, 0)} MB more than 2,000`));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes so many articles into a folder of that name and gives their texts. @param {string} folder @param {string} name @param {number} count */
function write(folder, name, count) {
  const texts = Array.from({ length: count }, (_, i) => generatedArticle(i));
  for (const [i, text] of texts.entries()) {
    if (i % 500 === 0) mkdirSync(join(folder, name, String(i / 500)), { recursive: true });
    writeFileSync(join(folder, name, String(Math.floor(i / 500)), `${i}.md`), text);
  }
  return texts;
}
