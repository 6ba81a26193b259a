// How fast prose is read, in this process on one thread, beside the prose linters that npm offers.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newsArticles } from './corpus.mjs';
import { cpuOf, fixed } from './measure.mjs';

export const title = 'Reading news';
export const how =
  'From Markdown text to findings, whole pipeline, in one process on one thread; megabytes a CPU second after a warm-up. Slower peers read fewer of the same articles.';
export const header = ['', 'MB a CPU second', 'beside Hearsay'];

/** @param {string[]} articles */
const megabytes = (articles) => articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** @param {{ library: string, peers: string }} context */
export async function run({ library, peers }) {
  const articles = newsArticles();
  const { check } = await import(library);
  /** @type {[string, number, (text: string) => unknown][]} */
  const readers = [['Hearsay', articles.length, (text) => check(text, { language: 'markdown' })]];
  if (existsSync(join(peers, 'node_modules'))) readers.push(...(await peerReaders(peers)));
  const rows = [];
  for (const [name, limit, read] of readers) {
    const texts = articles.slice(0, limit);
    for (const text of texts.slice(0, Math.min(100, limit / 4))) await read(text);
    const cpu = await cpuOf(async () => {
      for (const text of texts) await read(text);
    });
    rows.push({ name, speed: megabytes(texts) / cpu });
  }
  const own = rows[0]?.speed ?? 1;
  return rows.map(({ name, speed }) => [name, fixed(speed, 3), `${fixed(speed / own, 3)} ×`]);
}

/** @param {string} peers @returns {Promise<[string, number, (text: string) => unknown][]>} */
async function peerReaders(peers) {
  const require = createRequire(join(peers, 'package.json'));
  const writeGood = require('write-good');
  const { markdown: alex } = await import(join(peers, 'node_modules/alex/index.js'));
  const { createLinter, loadTextlintrc } = require('textlint');
  const { lint: markdownlint } = await import(join(peers, 'node_modules/markdownlint/lib/exports-sync.mjs')).then(
    (module) => ({ lint: (/** @type {string} */ text) => module.lint({ strings: { text } }) }),
    () => ({ lint: null }),
  );
  const descriptor = await loadTextlintrc({
    configFilePath: join(peers, 'textlintrc.json'),
    node_modulesDir: join(peers, 'node_modules'),
  });
  const textlint = createLinter({ descriptor });
  const { LocalLinter, binary } = await import(join(peers, 'node_modules/harper.js/dist/harper.js')).then(
    (module) => module,
    () => ({ LocalLinter: null, binary: null }),
  );
  /** @type {[string, number, (text: string) => unknown][]} */
  const readers = [
    ['write-good', 200, (text) => writeGood(text)],
    ['alex', 40, (text) => alex(text)],
    ['textlint (write-good, terminology)', 40, (text) => textlint.lintText(text, 'a.md')],
  ];
  if (markdownlint) readers.push(['markdownlint', 200, markdownlint]);
  if (LocalLinter) {
    const harper = new LocalLinter({ binary });
    await harper.setup();
    readers.push(['harper.js', 8, (text) => harper.lint(text)]);
  }
  return readers;
}
