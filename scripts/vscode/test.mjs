// Runs the VS Code suite: `node scripts/vscode/test.mjs desktop` in the Node extension host, `web` in the web worker's,
// `electron` in a desktop VS Code that @vscode/test-electron downloads. HEARSAY_GREP picks tests by their names.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startDesktop } from './desktop.mjs';
import { startWeb } from './web.mjs';
import { runSuite } from './window.mjs';

const root = join(import.meta.dirname, '../..');
const host = process.argv[2] ?? 'desktop';

/** Settings that keep VS Code itself quiet. */
const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'extensions.ignoreRecommendations': true,
};

/**
 * Bundles the suite beside the extension, so that both get the same `vscode`. VS Code wants `.cjs` in Node, where the
 * folder's modules are ECMAScript's otherwise, and `.js` in a web worker.
 */
const bundle = () =>
  build({
    entryPoints: { suite: join(root, 'test/vscode/index.ts') },
    outdir: join(root, 'dist/test'),
    outExtension: { '.js': host === 'web' ? '.js' : '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode', 'node:*'],
    define: { global: 'globalThis', 'process.env.HEARSAY_GREP': JSON.stringify(process.env.HEARSAY_GREP ?? '') },
    sourcemap: 'inline',
  });

async function run() {
  await bundle();
  // The suite edits what it opens: it gets a copy of the examples.
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-workspace-'));
  cpSync(join(root, 'examples'), folder, { recursive: true });
  try {
    if (host === 'electron') {
      const { runTests } = await import('@vscode/test-electron');
      const launchArgs = [folder, '--disable-extensions', '--disable-workspace-trust'];
      await runTests({
        extensionDevelopmentPath: root,
        extensionTestsPath: join(root, 'dist/test/suite.cjs'),
        launchArgs,
      });
      return true;
    }
    const started =
      host === 'web'
        ? await startWeb({ folder, extension: root, tests: join(root, 'dist/test/suite.js') })
        : await startDesktop({ folder, extension: root, tests: join(root, 'dist/test/suite.cjs'), settings });
    try {
      return await runSuite(started.url);
    } finally {
      started.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const passed = await run();
process.exit(passed ? 0 : 1);
