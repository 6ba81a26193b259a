// Builds everything that ships. `node esbuild.mjs --watch` rebuilds on every change.
import { build, context } from 'esbuild';
import { dataForEsbuild } from './build-plugins.mjs';

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  logLevel: 'warning',
  target: 'node20',
  plugins: [dataForEsbuild],
  loader: { '.bin': 'binary' },
};

/** @type {import('esbuild').BuildOptions[]} */
const targets = [
  // The command line; the language server and each command are chunks of their own, so that a start loads what it runs.
  {
    ...shared,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    outdir: 'server/dist',
    format: 'esm',
    platform: 'node',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: '#!/usr/bin/env node' },
  },
  // The library: no Node in it.
  {
    ...shared,
    entryPoints: { index: 'server/src/index.ts' },
    outdir: 'server/dist',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  },
  // The VS Code extension for desktop and remote windows.
  {
    ...shared,
    entryPoints: { extension: 'client/src/extension.ts' },
    outdir: 'dist/client',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  },
];

if (watch) for (const target of targets) await (await context(target)).watch();
else await Promise.all(targets.map((target) => build(target)));
