// What a start costs: `hearsay check` of one 1 KB file beside `node -e 0`.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newsArticles } from './corpus.mjs';
import { fixed, measureNode, median } from './measure.mjs';

export const title = 'Start';
export const how =
  'CPU time (user and system) of the whole process, median of 15 runs in turn, beside `node -e 0` in the same run. Where ' +
  '`NODE_EXTRA_CA_CERTS` names certificates, Node reads them at every start: the figures without them are given as well.';
export const header = ['', 'CPU ms', 'beside `node -e 0`', 'peak MB'];

/** @param {{ cli: string }} context */
export async function run({ cli }) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-start-'));
  const file = join(folder, 'a.md');
  writeFileSync(file, newsArticles(1)[0]?.slice(0, 1024) ?? '');
  // What it is under a release of Node that is not the one which built it.
  const elsewhere = join(folder, 'dist');
  cpSync(dirname(cli), elsewhere, { recursive: true });
  rmSync(join(elsewhere, 'code'), { recursive: true });
  const commands = [
    { name: '`node -e 0`', args: ['-e', '0'] },
    { name: '`hearsay check a.md`', args: [cli, 'check', '--no-cache', file] },
    { name: 'the same without kept code', args: [join(elsewhere, 'cli.js'), 'check', '--no-cache', file] },
    { name: '`hearsay --help`', args: [cli, '--help'] },
  ];
  const surroundings = process.env.NODE_EXTRA_CA_CERTS
    ? [
        { words: '', env: {} },
        { words: ', no extra certificates', env: { NODE_EXTRA_CA_CERTS: '' } },
      ]
    : [{ words: '', env: {} }];
  /** @type {string[][]} */
  const rows = [];
  for (const { words, env } of surroundings) {
    const measured = commands.map((command) => ({
      ...command,
      cpu: /** @type {number[]} */ ([]),
      mb: /** @type {number[]} */ ([]),
    }));
    for (let i = 0; i < 16; i++)
      for (const command of measured) {
        const used = measureNode(command.args, { cwd: folder, env });
        if (i === 0) continue; // warms the disk
        command.cpu.push(used.cpu);
        command.mb.push(used.mb);
      }
    const bare = median(measured[0]?.cpu ?? []);
    for (const { name, cpu, mb } of measured)
      rows.push([
        `${name}${words}`,
        fixed(median(cpu) * 1000, 0),
        `${fixed(median(cpu) / bare)} ×`,
        fixed(median(mb), 0),
      ]);
  }
  rmSync(folder, { recursive: true, force: true });
  return rows;
}
