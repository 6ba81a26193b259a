// Tries the npm package as its user gets it: packs it, looks at what is in it, installs it in an empty folder, and runs
// the program and the library from there. Prints one line for each thing that holds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-package-'));

/** @param {string} cwd @param {string} program @param {string[]} args */
const run = (cwd, program, ...args) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** @param {unknown} holds @param {string} what */
function expect(holds, what) {
  if (!holds) throw new Error(`not so: ${what}`);
  console.log(`  ${what}`);
}

try {
  run(root, process.execPath, 'esbuild.mjs');
  const [packed] = JSON.parse(run(join(root, 'server'), 'npm', 'pack', '--json', '--pack-destination', folder));
  /** @type {string[]} */
  const files = packed.files.map((/** @type {{ path: string }} */ { path }) => path);
  const expected =
    /^(?:package\.json|README\.md|LICENSE|dist\/.*\.(?:m?js|d\.ts|json|bin|code)|dist\/THIRD-PARTY-NOTICES\.txt|schema\/.*\.json)$/;
  console.log(`${packed.filename}: ${files.length} files, ${(packed.size / 1024).toFixed(0)} KB packed`);
  expect(
    files.filter((path) => !expected.test(path)).join() === '',
    'nothing but programs with their data, types and schemas',
  );
  for (const path of [
    'README.md',
    'LICENSE',
    'dist/cli.js',
    'dist/index.mjs',
    'dist/types/index.d.ts',
    'dist/THIRD-PARTY-NOTICES.txt',
  ])
    expect(files.includes(path), `holds ${path}`);

  const user = join(folder, 'user');
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{"private":true,"type":"module"}\n');
  run(user, 'npm', 'install', '--no-audit', '--no-fund', join(folder, packed.filename), 'typescript');
  writeFileSync(join(user, 'a.md'), 'The vote was off, the Harbour Times [reported](#) on Monday.\n');
  const version = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')).version;
  expect(run(user, 'npx', 'hearsay', '--version').trim() === version, `npx hearsay --version is ${version}`);
  const found = run(user, 'npx', 'hearsay', 'check', '--fail-on', 'none', '--format', 'compact', 'a.md');
  expect(/a\.md:1:\d+: .*\[empty-link\]/.test(found), 'npx hearsay check finds an empty link');

  writeFileSync(
    join(user, 'use.ts'),
    `import { check, type Finding } from 'hearsay';
const findings: readonly Finding[] = check('The vote was off, it [said](#).', { language: 'markdown' }).findings;
console.log(findings.map(({ rule }) => rule).join());
`,
  );
  const strict = ['--strict', '--target', 'es2022', '--lib', 'es2023,dom', '--skipLibCheck', 'false', '--types', ''];
  run(user, 'npx', 'tsc', ...strict, '--module', 'nodenext', '--moduleResolution', 'nodenext', 'use.ts');
  expect(run(user, 'node', 'use.js').includes('empty-link'), 'the library has types and runs as an ES module');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
