// What npm runs after `npm ci` here, and where it makes a package from git (`npm install git+…`, pre-commit): the build.
// `npm install --global git+…` hands `global` on to the step that installs what a build needs, which then installs
// nothing here: it is made up for.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const present = () => existsSync(join(root, 'node_modules/esbuild'));

/** @param {string[]} args */
const npm = (...args) =>
  execFileSync(process.execPath, [process.env.npm_execpath ?? '', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, npm_config_global: 'false', npm_config_location: 'project', npm_config_prefix: undefined },
  });

if (!present() && process.env.npm_config_global === 'true')
  npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund');
if (present()) execFileSync(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, stdio: 'inherit' });
else console.log('hearsay: not built, for the development packages are left out');
