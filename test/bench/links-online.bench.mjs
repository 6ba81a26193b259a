// 5,000 addresses of a loopback server with every habit of the real web, beside the link checkers that npm offers.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fixed, measureNode } from './measure.mjs';

export const title = 'Links online';
export const how =
  'A loopback server in a process of its own, 5,000 addresses, 100 requests at once, 1 s time-out, at most 2 retries where a tool can be told. Right: alive, moved, dead, or refused (never called dead), as the address is. Seconds of wall time and the peak memory of the whole process.';
export const header = ['', 'seconds', 'right of 5,000', 'peak MB', 'most requests for one address'];

/** The habits, how many addresses of each, and what each must come out as. */
const habits = /** @type {const} */ ([
  ['ok', 3000, ['alive']],
  ['301', 300, ['redirected', 'alive']],
  ['302', 300, ['alive']],
  ['404', 400, ['dead']],
  ['410', 100, ['dead']],
  ['403', 200, ['refused']],
  ['no-head', 200, ['alive']],
  ['429-once', 50, ['alive']],
  ['429-always', 50, ['refused']],
  ['slow', 200, ['alive']],
  ['hang', 60, ['refused']],
  ['drip', 30, ['alive']],
  ['reset', 50, ['refused']],
  ['endless', 20, ['alive']],
  ['bomb', 10, ['alive']],
  ['loop', 28, ['refused']],
]);

/** @param {{ root: string, peers: string }} context */
export async function run({ root, peers }) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-online-'));
  await build({
    entryPoints: [join(root, 'test/bench/online/server.ts'), join(root, 'test/bench/online/client.ts')],
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    outExtension: { '.js': '.mjs' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  const rows = [];
  rows.push(
    await measure('Hearsay', folder, (_file, web, addresses) => {
      const settings = {
        concurrency: 100,
        perHost: 100,
        timeout: 1000,
        retries: 2,
        allowHosts: [web.host, new URL(web.brokenTls).host],
        archive: null,
      };
      const run = measureNode([join(folder, 'client.mjs')], { input: JSON.stringify({ addresses, settings }) });
      const { seconds, verdicts } = JSON.parse(run.stdout);
      return { seconds, mb: run.mb, statusOf: new Map(verdicts) };
    }),
  );
  const linkinator = join(peers, 'node_modules/linkinator/build/src/cli.js');
  if (existsSync(linkinator))
    rows.push(
      await measure('linkinator', folder, (file) => {
        const began = performance.now();
        const run = measureNode([
          linkinator,
          file,
          '--markdown',
          '--format',
          'json',
          '--concurrency',
          '100',
          '--timeout',
          '1000',
          '--retry',
          '--retry-errors',
          '--retry-errors-count',
          '2',
        ]);
        const { links } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')));
        const state = { OK: 'alive', BROKEN: 'dead', SKIPPED: 'skipped' };
        return {
          seconds: (performance.now() - began) / 1000,
          mb: run.mb,
          statusOf: new Map(links.map((l) => [l.url, state[l.state]])),
        };
      }),
    );
  const markdownLinkCheck = join(peers, 'node_modules/markdown-link-check/markdown-link-check');
  if (existsSync(markdownLinkCheck))
    rows.push(
      await measure('markdown-link-check', folder, (file) => {
        const config = join(folder, 'mlc.json');
        writeFileSync(
          config,
          JSON.stringify({
            timeout: '1s',
            retryOn429: true,
            retryCount: 2,
            fallbackRetryDelay: '1s',
            concurrency: 100,
          }),
        );
        const began = performance.now();
        const run = measureNode([markdownLinkCheck, '--config', config, file]);
        const lines = [...run.stdout.matchAll(/^\s*\[(.)\] (\S+)/gm)].map(([, mark, url]) => [
          url,
          mark === '✓' ? 'alive' : mark === '/' ? 'skipped' : 'dead',
        ]);
        return { seconds: (performance.now() - began) / 1000, mb: run.mb, statusOf: new Map(lines) };
      }),
    );
  const textlint = join(peers, 'node_modules/textlint/bin/textlint.js');
  if (existsSync(textlint))
    rows.push(
      await measure(
        'textlint-rule-no-dead-link, without what never ends',
        folder,
        (file) => {
          const config = join(folder, 'textlintrc.json');
          const options = { retry: 2, concurrency: 100, interval: 1, intervalCap: 100 };
          writeFileSync(config, JSON.stringify({ rules: { 'no-dead-link': options } }));
          const began = performance.now();
          const run = measureNode([textlint, '--config', config, '--format', 'json', file], { cwd: peers });
          const seconds = (performance.now() - began) / 1000;
          const dead = new Map();
          for (const { messages } of JSON.parse(run.stdout || '[]'))
            for (const { message } of messages) {
              const [, url = '', words = ''] = /^(\S+) is (dead|redirected)/.exec(message) ?? [];
              dead.set(url, words === 'redirected' ? 'redirected' : 'dead');
            }
          return { seconds, mb: run.mb, statusOf: { get: (/** @type {string} */ url) => dead.get(url) ?? 'alive' } };
        },
        // It sets no time for an answer.
        ['hang', 'drip', 'endless'],
      ),
    );
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {(file: string, web: any, addresses: string[]) => { seconds: number, mb: number, statusOf: { get(url: string): string | undefined } }} check
 * @param {readonly string[]} [leftOut]
 */
async function measure(name, folder, check, leftOut = []) {
  const server = fork(join(folder, 'server.mjs'));
  const message = () => new Promise((resolve) => server.once('message', resolve));
  const web = /** @type {any} */ (await message());
  const expected = new Map(
    habits.flatMap(([habit, count, right]) =>
      Array.from({ length: leftOut.includes(habit) ? 0 : count }, (_, i) => [`${web.origin}/${habit}/${i}`, right]),
    ),
  );
  expected.set(web.brokenTls, ['dead']);
  expected.set('http://169.254.169.254/latest/meta-data/', ['skipped']);
  const addresses = [...expected.keys()];
  const file = join(folder, 'links.md');
  writeFileSync(file, addresses.map((address, i) => `[link ${i}](${address})\n`).join('\n'));
  const { seconds, mb, statusOf } = check(file, web, addresses);
  const right = addresses.filter((address) => expected.get(address)?.includes(statusOf.get(address) ?? '')).length;
  server.send('asked');
  const { asked } = /** @type {any} */ (await message());
  server.kill();
  const most = new Map();
  for (const [key, times] of asked) {
    const path = key.split(' ')[1].replace(/x+$/, '');
    if (/429|403|404|hang|reset/.test(path)) most.set(path, (most.get(path) ?? 0) + times);
  }
  return [name, fixed(seconds, 1), right, fixed(mb, 0), Math.max(0, ...most.values())];
}
