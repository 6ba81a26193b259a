// How fast prose is read, on one thread, beside the prose linters that npm offers.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fixed } from './measure.mjs';
import { readers } from './prose/readers.mjs';

export const title = 'Reading news';
export const how =
  'From Markdown text to findings, whole pipeline, each tool in a process of its own on one thread: megabytes a CPU second (user and system, V8’s own threads with them) of the first pass over its articles, and, warm, of the third. Slow peers read fewer of the same articles.';
export const header = ['', 'articles', 'first pass', 'warm', 'warm, beside Hearsay'];

/** @param {{ library: string, peers: string }} context */
export async function run({ library, peers }) {
  const rows = [];
  for (const [name, { articles }] of Object.entries(readers)) {
    if (name !== 'Hearsay' && !existsSync(join(peers, 'node_modules'))) continue;
    const script = join(import.meta.dirname, 'prose/passes.mjs');
    const output = execFileSync(process.execPath, [script, name, library, peers], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    /** @type {{ first: number, warm: number }} */
    const speeds = JSON.parse(output.trim().split('\n').at(-1) ?? '');
    rows.push({ name, articles, ...speeds });
  }
  const own = rows[0]?.warm ?? 1;
  return rows.map(({ name, articles, first, warm }) => [
    name,
    articles,
    fixed(first, 3),
    fixed(warm, 3),
    `${fixed(warm / own, 3)} ×`,
  ]);
}
