// Runs VS Code with its Node extension host, as desktop and remote windows have it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desktop } from './installed.mjs';

/** A port nobody listens on. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });

/**
 * Starts VS Code on a folder.
 * @param {{
 *   folder: string,
 *   workspace?: string,
 *   extension: string,
 *   installed?: string,
 *   tests?: string,
 *   settings: object,
 *   trusted?: boolean,
 * }} options `workspace`: a file that names folders, in place of the folder; `extension`: one under development;
 *   `installed`: a packed one, all absolute paths; `trusted`: false for restricted mode
 * @returns {Promise<{ url: string, stop(): void }>} where to open it, and how to end it
 */
export async function startDesktop({ folder, workspace, extension, installed, tests, settings, trusted = true }) {
  const data = mkdtempSync(join(tmpdir(), 'hearsay-vscode-'));
  mkdirSync(join(data, 'data/Machine'), { recursive: true });
  mkdirSync(join(data, 'data/User'), { recursive: true });
  for (const kind of ['Machine', 'User'])
    writeFileSync(join(data, `data/${kind}/settings.json`), JSON.stringify(settings));
  writeFileSync(join(data, 'hearsay.json'), '{}');
  const port = await freePort();
  const args = ['out/server-main.js', '--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  args.push('--accept-server-license-terms', '--telemetry-level', 'off', '--enable-smoke-test-driver');
  if (trusted) args.push('--disable-workspace-trust');
  const folders = ['--user-data-dir', data, '--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  if (installed)
    execFileSync(process.execPath, [args[0] ?? '', '--install-extension', installed, ...folders], {
      cwd: desktop.root,
      stdio: 'ignore',
    });
  args.push(...folders);
  const server = spawn(process.execPath, args, {
    cwd: desktop.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    // The suite writes there what it allows, and nothing that the user of this machine has allowed counts.
    env: { ...process.env, HEARSAY_USER_CONFIG: join(data, 'hearsay.json') },
  });
  let log = '';
  await new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ chunk) => {
      log += chunk;
      if (/Extension host agent listening/.test(log)) resolve(undefined);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${log}`)));
  });
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ];
  return {
    url: `http://127.0.0.1:${port}/?${workspace ? `workspace=${workspace}` : `folder=${folder}`}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    stop: () => {
      // The server's own children, extension hosts among them, are in its process group.
      if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
