// 2,000 files with 20,000 links of every local kind, beside the checkers that npm offers.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from './links/folder.mjs';
import { fixed, measureNode } from './measure.mjs';

export const title = 'Links without the network';
export const header = ['', 'CPU seconds', 'missed', 'false', 'peak MB'];
export const how =
  'A generated folder: 2,000 Markdown files with 20,000 links and what looks like one (editors’ brackets, code, comments, escapes, encoded and Unicode fragments, HTML ids), about one in seven leading nowhere. CPU of the whole process; missed: of those that lead nowhere; false: sound ones that are reported. `--profile links` switches off what asks for sources, which no other tool here does; with every rule Hearsay reads who says what in each file as well, with two threads. vscode-markdown-languageservice is a library: a script drives it.';

/** Rules that report a link that leads nowhere. */
const LEADS_NOWHERE = ['empty-link', 'undefined-reference', 'broken-fragment', 'missing-file', 'malformed-url'];

/** @typedef {{ cpu: number, mb: number, lines?: string[], addresses?: string[] }} Measured */
/** @typedef {(context: { folder: string, peers: string, cli: string }) => Measured | Promise<Measured>} Tool */

/**
 * The command as a user gives it.
 * @param {{ folder: string, cli: string }} context
 * @param {string[]} options
 */
function hearsay({ folder, cli }, options) {
  const run = measureNode([cli, 'check', '--no-cache', '--quiet', '--format', 'compact', ...options, 'pages'], {
    cwd: folder,
  });
  const found = run.stdout.matchAll(/^(pages\/.+?\.md:\d+):.* \[([\w-]+)\]$/gm);
  return {
    ...run,
    lines: [...found].flatMap(([, line = '', rule = '']) => (LEADS_NOWHERE.includes(rule) ? line : [])),
  };
}

/** @type {Record<string, Tool>} */
const tools = {
  'Hearsay, `--profile links`': (context) => hearsay(context, ['--profile', 'links']),
  'Hearsay, every rule': (context) => hearsay(context, []),
  'markdownlint-cli2'({ folder, peers }) {
    writeFileSync(
      join(folder, '.markdownlint-cli2.jsonc'),
      JSON.stringify({
        config: { default: false, MD042: true, MD051: true, MD052: { shortcut_syntax: false }, MD053: false },
      }),
    );
    const bin = join(peers, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
    const run = measureNode([bin, 'pages/**/*.md'], { cwd: folder });
    return { ...run, lines: [...run.stderr.matchAll(/^(pages\/.+?\.md:\d+)/gm)].map(([, line = '']) => line) };
  },
  'remark-validate-links'({ folder, peers }) {
    const bin = join(peers, 'node_modules/remark-cli/cli.js');
    const plugin = join(peers, 'node_modules/remark-validate-links/index.js');
    const run = measureNode(
      [bin, 'pages', '--quiet', '--no-stdout', '--no-color', '--use', `${plugin}=repository:false`],
      { cwd: folder },
    );
    const lines = [];
    let file = '';
    for (const line of run.stderr.split('\n')) {
      const name = /^(pages\/.*\.md)/.exec(line)?.[1];
      if (name) file = name;
      const place = /^\s*(\d+):\d+/.exec(line)?.[1];
      if (place) lines.push(`${file}:${place}`);
    }
    return { ...run, lines };
  },
  'markdown-link-check'({ folder, peers }) {
    const bin = join(peers, 'node_modules/markdown-link-check/markdown-link-check');
    const config = join(folder, 'mlc.json');
    writeFileSync(config, JSON.stringify({ ignorePatterns: [{ pattern: '^mailto:' }] }));
    const run = measureNode([bin, '--config', config, 'pages'], { cwd: folder });
    const addresses = [];
    let file = '';
    for (const line of run.stdout.split('\n')) {
      const name = /^FILE: (.*\.md)/.exec(line)?.[1];
      if (name) file = name;
      const dead = /^\s*\[✖\] (.*?)(?: → .*)?$/.exec(line)?.[1];
      if (dead) addresses.push(`${file} ${dead}`);
    }
    return { ...run, addresses };
  },
  linkinator({ folder, peers }) {
    const bin = join(peers, 'node_modules/linkinator/build/src/cli.js');
    const run = measureNode([bin, 'pages/*.md', '--markdown', '--format', 'json', '--skip', '^mailto:'], {
      cwd: folder,
    });
    /** @type {{ links: { url: string, state: string, parent?: string }[] }} */
    const { links } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')));
    const pathOf = (/** @type {string} */ url) => decodeURIComponent(url.replace(/^https?:\/\/localhost:\d+\//, ''));
    const addresses = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent = '' }) => `${pathOf(parent)} ${pathOf(url).replace(/^pages\//, '')}`);
    return { ...run, addresses };
  },
  'vscode-markdown-languageservice'({ folder, peers }) {
    const driver = join(import.meta.dirname, 'links/language-service.mjs');
    const run = measureNode([driver, peers, folder], { cwd: folder });
    return { ...run, lines: JSON.parse(run.stdout) };
  },
};

/** @param {{ cli: string, peers: string }} context */
export async function run({ cli, peers }) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-links-'));
  const expected = writeFolder(folder, { files: 2000, links: 20_000 });
  const links = new Set(expected.values());
  const brokenOnes = [...links].filter((link) => link.broken);
  const rows = [];
  for (const [name, tool] of Object.entries(tools)) {
    if (!name.startsWith('Hearsay') && !existsSync(join(peers, 'node_modules', name))) continue;
    const { cpu, mb, lines, addresses } = await tool({ folder, peers, cli });
    const told = new Set();
    let strays = 0;
    const byAddress = new Map([...links].map((link) => [`${link.file} ${decode(link.address ?? '')}`, link]));
    for (const place of lines ?? []) {
      const link = expected.get(place);
      if (link) told.add(link);
      else strays += 1;
    }
    for (const address of addresses ?? []) {
      const link = byAddress.get(decode(address));
      if (link) told.add(link);
      else strays += 1;
    }
    const missed = brokenOnes.filter((link) => !told.has(link));
    const wrong = [...told].filter((link) => !link.broken);
    if (process.env.SHOW === name || process.env.SHOW === 'all')
      console.error(name, countBy(missed), countBy(wrong), strays);
    rows.push([name, fixed(cpu, 1), `${missed.length} of ${brokenOnes.length}`, wrong.length + strays, fixed(mb, 0)]);
  }
  if (!process.env.SHOW) rmSync(folder, { recursive: true, force: true });
  return rows;
}

/** @param {string} address */
function decode(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** @param {readonly { kind: string }[]} links */
function countBy(links) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { kind } of links) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
