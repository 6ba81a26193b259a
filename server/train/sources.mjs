#!/usr/bin/env node
// Measures how well sources are resolved, the attributions themselves being given:
//
//   node server/train/sources.mjs CORPUS.jsonl… [--half even|odd] [--errors KIND] [--json]
//
// Each line of a corpus is an article with `text` and `attributions` (source, cue, kind, name; offsets are UTF-16 code
// units). `--half` keeps the even or the odd articles, so that one half can be read and the other only counted.
// `--errors` prints the sources whose kind, or (with `name`) whose name, is wrong.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dataForEsbuild } from '../../build-plugins.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-sources-'));
try {
  const outfile = join(folder, 'measure.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('sources/measure.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    plugins: [dataForEsbuild],
    loader: { '.bin': 'binary' },
  });
  createRequire(import.meta.url)(outfile).main(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
