// Trains the model of attributions: `npm run train -- FOLDER`. See docs/training.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dataForEsbuild } from '../build-plugins.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-train-'));
try {
  const outfile = join(folder, 'train.mjs');
  await build({
    entryPoints: ['server/train/main.ts'],
    bundle: true,
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [dataForEsbuild],
    loader: { '.bin': 'binary' },
    external: ['node:*'],
    outfile,
  });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true });
}
