// Runs VS Code as vscode.dev does: extensions in a web worker, files in a virtual file system.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { freePort } from './desktop.mjs';
import { web } from './installed.mjs';
import { unpack } from './unpack.mjs';

/**
 * Starts VS Code for the web on a folder, whose files it keeps in memory.
 * @param {Parameters<import('./desktop.mjs').startDesktop>[0]} options
 * @returns {Promise<{ url: string, prepare(page: import('playwright-core').Page): Promise<void>, stop(): void }>} where
 *   to open it, what to do with a page before that, and how to end it
 */
export async function startWeb({ folder, workspace, extension, installed, tests, settings, trusted = true }) {
  const { open } = createRequire(join(web.folder, 'package.json'))('@vscode/test-web');
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  // A folder of folders of extensions, as VS Code has its own.
  const unpacked = installed && mkdtempSync(join(tmpdir(), 'hearsay-unpacked-'));
  if (unpacked) unpack(installed, unpacked);
  const server = await open({
    browserType: 'none',
    host: 'localhost',
    port,
    commit: web.commit,
    quality: 'stable',
    esm: false,
    testRunnerDataDir: web.data,
    extensionDevelopmentPath: extension,
    ...(tests && { extensionTestsPath: tests }),
    ...(unpacked && { extensionPaths: [unpacked] }),
    ...(folder.includes('://') ? { folderUri: folder } : { folderPath: folder }),
  });
  const configuration = {
    configurationDefaults: settings,
    enableWorkspaceTrust: !trusted,
    ...(workspace && {
      folderUri: undefined,
      workspaceUri: { scheme: 'vscode-test-web', authority: 'mount', path: `/${relative(folder, workspace)}` },
    }),
  };
  return {
    url,
    prepare: (page) => configure(page, url, configuration),
    stop: () => {
      server.dispose();
      if (unpacked) rmSync(unpacked, { recursive: true, force: true });
    },
  };
}

/**
 * Has the page start VS Code with more than the test server lets say: where a site embeds it, this is its own to say.
 * @param {import('playwright-core').Page} page @param {string} url @param {object} configuration
 */
const configure = (page, url, configuration) =>
  page.route(url, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
      (...found) => {
        const given = JSON.parse(String(found[2]).replaceAll('&quot;', '"'));
        return `${found[1]}${JSON.stringify({ ...given, ...configuration }).replaceAll('"', '&quot;')}`;
      },
    );
    await route.fulfill({ response, body });
  });
