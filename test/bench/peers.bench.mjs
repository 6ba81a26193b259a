// The command line on news articles, beside the linters of prose that npm offers (`npm run bench:peers` installs them).
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsArticles } from './corpus.mjs';
import { fixed, measureNode } from './measure.mjs';

export const title = 'Checking news from the command line';
export const how =
  'CPU time (user and system, all threads), seconds by the clock and peak memory of the whole process. Slow peers read fewer of the same articles. They look for other things than Hearsay does: this says what a run costs, not what it finds. harper.js has no command line: see “Reading news”.';
export const header = ['', 'articles', 'CPU s', 'CPU ms an article', 'seconds', 'peak MB'];

/** What npm offers: how many articles it is given, and its command line. */
const peerCommands = [
  { name: 'markdownlint-cli2', count: 840, args: ['markdownlint-cli2/markdownlint-cli2-bin.mjs', '--no-globs'] },
  { name: 'write-good', count: 200, args: ['write-good/bin/write-good.js'] },
  // It passes over files outside the folder it is started in.
  { name: 'cspell', count: 840, within: true, args: ['cspell/bin.mjs', '--no-progress', '--no-summary'] },
  { name: 'alex', count: 100, args: ['alex/cli.js', '--quiet'] },
  {
    name: 'textlint (write-good, terminology)',
    count: 100,
    args: ['textlint/bin/textlint.js', '--config', 'textlintrc.json'],
  },
];

/** @param {{ cli: string, peers: string }} context */
export async function run({ cli, peers }) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-peers-'));
  try {
    mkdirSync(join(folder, 'news'));
    const files = newsArticles().map((text, i) => {
      const file = join(folder, 'news', `${String(i).padStart(4, '0')}.md`);
      writeFileSync(file, text);
      return file;
    });
    const row = (
      /** @type {string} */ name,
      /** @type {number} */ count,
      /** @type {string} */ cwd,
      /** @type {string[]} */ args,
    ) => {
      const began = performance.now();
      const { cpu, mb } = measureNode(args, { cwd });
      const seconds = (performance.now() - began) / 1000;
      return [name, count, fixed(cpu, 1), fixed((cpu * 1000) / count, 1), fixed(seconds, 1), fixed(mb, 0)];
    };
    const hearsay = (/** @type {string} */ name, ...args) =>
      row(name, files.length, folder, [cli, 'check', '--fail-on', 'none', '--format', 'compact', ...args, 'news']);
    const cache = ['--cache', '--cache-location', join(folder, 'kept')];
    const rows = [
      hearsay('Hearsay, one thread', '--jobs', '1'),
      hearsay('Hearsay, two threads', '--jobs', '2'),
      hearsay('Hearsay, results to keep', '--jobs', '1', ...cache),
      hearsay('Hearsay, results kept', '--jobs', '1', ...cache),
    ];
    for (const { name, count, args, within = false } of peerCommands) {
      const [program = '', ...options] = args;
      const path = join(peers, 'node_modules', program);
      if (existsSync(path))
        rows.push(
          row(name, Math.min(count, files.length), within ? folder : peers, [
            path,
            ...options,
            ...(within ? ['news/*.md'] : files.slice(0, count)),
          ]),
        );
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
