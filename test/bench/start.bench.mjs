// What a start costs: `hearsay check` of one 1 KB file beside `node -e 0`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsArticles } from './corpus.mjs';
import { fixed, measureNode, median } from './measure.mjs';

export const title = 'Start';
export const how =
  'CPU time (user and system) of the whole process, median of 15 runs in turn, beside `node -e 0` in the same run.';
export const header = ['', 'CPU ms', 'beside `node -e 0`', 'peak MB'];

/** @param {{ cli: string }} context */
export async function run({ cli }) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-start-'));
  const file = join(folder, 'a.md');
  writeFileSync(file, newsArticles(1)[0]?.slice(0, 1024) ?? '');
  const commands = [
    { name: '`node -e 0`', args: ['-e', '0'] },
    { name: '`hearsay check a.md`', args: [cli, 'check', '--no-cache', file] },
  ].map((command) => ({ ...command, cpu: /** @type {number[]} */ ([]), mb: /** @type {number[]} */ ([]) }));
  for (let i = 0; i < 16; i++)
    for (const command of commands) {
      const used = measureNode(command.args, { cwd: folder });
      if (i === 0) continue; // warms the disk
      command.cpu.push(used.cpu);
      command.mb.push(used.mb);
    }
  rmSync(folder, { recursive: true, force: true });
  const bare = median(commands[0]?.cpu ?? []);
  return commands.map(({ name, cpu, mb }) => [
    name,
    fixed(median(cpu) * 1000, 0),
    `${fixed(median(cpu) / bare)} ×`,
    fixed(median(mb), 0),
  ]);
}
