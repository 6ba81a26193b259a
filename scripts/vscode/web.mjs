// Runs VS Code as vscode.dev does: extensions in a web worker, files in a virtual file system.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort } from './desktop.mjs';
import { web } from './installed.mjs';

/**
 * Starts VS Code for the web on a folder, whose files it keeps in memory.
 * @param {{ folder: string, extension: string, tests?: string }} options absolute paths
 * @returns {Promise<{ url: string, stop(): void }>} where to open it, and how to end it
 */
export async function startWeb({ folder, extension, tests }) {
  const { open } = createRequire(join(web.folder, 'package.json'))('@vscode/test-web');
  const port = await freePort();
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
    folderPath: folder,
  });
  return { url: `http://localhost:${port}/`, stop: () => server.dispose() };
}
