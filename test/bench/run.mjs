// npm run bench [-- NAME…] [--write]: runs every *.bench.mjs (or those named) and prints its table; `--write` puts them,
// dated, into docs/benchmarks.md. `npm run bench:peers` first installs what to compare with.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { table } from './measure.mjs';

const root = join(import.meta.dirname, '../..');
const context = {
  root,
  cli: join(root, 'server/dist/cli.js'),
  library: join(root, 'server/dist/index.mjs'),
  peers: join(import.meta.dirname, 'peers'),
};
const write = process.argv.includes('--write');
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

execFileSync(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, stdio: 'inherit' });

const sections = [];
for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.bench.mjs') || file.includes('node_modules')) continue;
  if (wanted.length > 0 && !wanted.some((name) => file.includes(name))) continue;
  const part = await import(join(import.meta.dirname, file));
  const rows = await part.run(context);
  const section = `## ${part.title}\n\n${part.how}\n\n${table(part.header, rows)}\n`;
  console.log(section);
  sections.push(section);
}

if (write) {
  const where = `Taken ${new Date().toISOString().slice(0, 10)} with \`npm run bench -- --write\`, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}. The machine is shared and noisy: trust the ratios within a table.`;
  writeFileSync(join(root, 'docs/benchmarks.md'), `# Benchmarks\n\n${where}\n\n${sections.join('\n')}`);
}
