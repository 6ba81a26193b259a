// The windows that the VS Code suites run in, each with a folder, an extension and settings of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unpack } from './unpack.mjs';
import { virtualFolder, writeVirtualFolder } from './virtual-folder.mjs';

const root = join(import.meta.dirname, '../..');

/**
 * What a window opens.
 * @typedef {{
 *   folder: string,
 *   tests?: string,
 *   workspace?: string,
 *   extension?: string,
 *   installed?: string,
 *   settings: Record<string, unknown>,
 * }} Prepared `folder`: what it opens, or holds what the `workspace` file names, or the address of one that is on no disk;
 *   `extension`: the one under development, or a folder of several, Hearsay itself where it is left out; `tests`: the folder
 *   in it where the suite goes; `installed`: a packed extension to install, all absolute paths but `tests`
 */

/** Settings that keep VS Code itself quiet. */
const quiet = {
  'security.workspace.trust.startupPrompt': 'never',
  'workbench.startupEditor': 'none',
  'extensions.ignoreRecommendations': true,
};

/** A new folder with these files. @param {Record<string, string | object>} [files] */
function folderOf(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-workspace-'));
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof contents === 'string' ? contents : JSON.stringify(contents));
  }
  return folder;
}

/** A copy of the examples, for a suite that edits what it opens. */
function examples() {
  const folder = folderOf();
  cpSync(join(root, 'examples'), folder, { recursive: true });
  return folder;
}

const article = '# Ferry\n\nMore of it [here](#). Critics say it is dear.\n\nSee [the minutes](gone.md).\n';

/**
 * The windows by name, for every extension host; a VS Code that is downloaded runs the first alone.
 * @type {Record<string, { title: string, suite: string, trusted?: boolean, prepare(host: string): Promise<Prepared> }>}
 */
export const windows = {
  folder: {
    title: 'A folder',
    suite: 'suite',
    prepare: async () => ({ folder: examples(), settings: quiet }),
  },
  restricted: {
    title: 'A folder that is not trusted',
    suite: 'restricted',
    trusted: false,
    prepare: async (host) => {
      const files = {
        'draft.md': article,
        'other.md': '# Other\n\nMarta Quell said the line would close.\n',
        'hearsay.config.json': '{ "rules": { "empty-link": "off" } }',
        '.vscode/settings.json': '{ "hearsay.rules": { "vague-attribution": "off" } }',
      };
      if (host !== 'web') return { folder: folderOf(files), settings: quiet };
      // Two extensions under development: what serves the folder, and Hearsay as it is packed.
      const extension = folderOf();
      writeVirtualFolder(join(extension, 'virtual-folder'), files);
      unpack(await packed(extension), join(extension, 'hearsay'));
      return { folder: virtualFolder, extension, tests: 'hearsay/extension/dist/test', settings: quiet };
    },
  },
  folders: {
    title: 'Several folders',
    suite: 'folders',
    prepare: async () => {
      const folder = folderOf({
        'desk.code-workspace': { folders: [{ path: 'news' }, { path: 'opinion' }] },
        'news/draft.md': article,
        'news/hearsay.config.json': { rules: { 'empty-link': 'off' } },
        'opinion/draft.md': article,
        'opinion/.vscode/settings.json': { 'hearsay.rules': { 'vague-attribution': 'off' } },
        'archive/old.md': '# Old\n\nMarta Quell said the line would close.\n',
      });
      return { folder, workspace: join(folder, 'desk.code-workspace'), settings: quiet };
    },
  },
  installed: {
    title: 'The packed extension, installed',
    suite: 'installed',
    prepare: async () => {
      const manifest = {
        name: 'hearsay-tests',
        publisher: 'hearsay',
        version: '0.0.1',
        engines: { vscode: '^1.91.0' },
      };
      const extension = folderOf({ 'package.json': manifest });
      return { folder: examples(), extension, installed: await packed(extension), settings: quiet };
    },
  },
};

/** Packs Hearsay as for the Marketplace. @param {string} folder where the file goes */
async function packed(folder) {
  const file = join(folder, 'hearsay.vsix');
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', file], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return file;
}
