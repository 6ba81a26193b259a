// Runs the VS Code suites: `node scripts/vscode/test.mjs desktop` in the Node extension host, `web` in the web worker's,
// `electron` in a desktop VS Code that @vscode/test-electron downloads. More arguments pick windows by their names;
// HEARSAY_GREP picks tests by theirs.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startDesktop } from './desktop.mjs';
import { startWeb } from './web.mjs';
import { runSuite } from './window.mjs';
import { windows } from './windows.mjs';

const root = join(import.meta.dirname, '../..');
const [host = 'desktop', ...asked] = process.argv.slice(2);

/**
 * Bundles a window's suite, beside the extension for both to get the same `vscode`. VS Code wants `.cjs` in Node, where
 * the folder's modules are ECMAScript's otherwise, and `.js` in a web worker.
 * @param {string} suite the folder of `test/vscode` that holds it @param {string} outdir
 * @returns {Promise<string>} the file
 */
async function bundle(suite, outdir) {
  const extension = host === 'web' ? '.js' : '.cjs';
  await build({
    stdin: {
      contents: `import { runMocha } from './run.ts';\nexport const run = () => runMocha(() => import('./${suite}/index.ts'));`,
      resolveDir: join(root, 'test/vscode'),
      loader: 'ts',
    },
    outfile: join(outdir, `suite${extension}`),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode', 'node:*'],
    define: { global: 'globalThis', 'process.env.HEARSAY_GREP': JSON.stringify(process.env.HEARSAY_GREP ?? '') },
    sourcemap: 'inline',
  });
  return join(outdir, `suite${extension}`);
}

/** Runs the suite of one window. @param {typeof windows[string]} window @returns {Promise<boolean>} whether it passed */
async function run({ suite, prepare, trusted = true }) {
  const { folder, workspace, extension = root, installed, settings, ...prepared } = await prepare(host);
  const tests = await bundle(suite, join(extension, prepared.tests ?? (extension === root ? 'dist/test' : '.')));
  try {
    if (host === 'electron') {
      const { runTests } = await import('@vscode/test-electron');
      const launchArgs = [workspace ?? folder, '--disable-extensions', '--disable-workspace-trust'];
      await runTests({ extensionDevelopmentPath: extension, extensionTestsPath: tests, launchArgs });
      return true;
    }
    const start = host === 'web' ? startWeb : startDesktop;
    const started = await start({ folder, workspace, extension, installed, tests, settings, trusted });
    try {
      return await runSuite(started);
    } finally {
      started.stop();
    }
  } finally {
    for (const made of [folder, extension])
      if (made !== root && !made.includes('://')) rmSync(made, { recursive: true, force: true });
  }
}

const names = asked.length > 0 ? asked : host === 'electron' ? ['folder'] : Object.keys(windows);
const failed = [];
for (const name of names) {
  const window = windows[name];
  if (!window) throw new Error(`there is no window ${name}: one of ${Object.keys(windows).join(', ')}`);
  console.log(`\n${window.title}`);
  if (!(await run(window))) failed.push(name);
}
if (failed.length > 0) console.error(`failed in: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
