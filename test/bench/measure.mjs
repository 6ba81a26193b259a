// Measuring, in one place: CPU seconds rather than wall time, medians rather than single runs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const usage = join(import.meta.dirname, 'usage.cjs');

/** @param {number[]} xs */
export const median = (xs) => quantile(xs, 0.5);

/** @param {number[]} xs @param {number} q */
export function quantile(xs, q) {
  const sorted = xs.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

/**
 * Runs Node with these arguments and hands back the CPU seconds (user and system) and the peak memory it used.
 * @param {string[]} args
 * @param {{ cwd?: string, input?: string, env?: NodeJS.ProcessEnv }} [options] `env`: variables beside this process's own
 */
export function measureNode(args, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const file = join(folder, 'usage.json');
    const run = spawnSync(process.execPath, ['--require', usage, ...args], {
      cwd: options.cwd,
      input: options.input,
      env: { ...process.env, USAGE_FILE: file, NO_COLOR: '1', ...options.env },
      maxBuffer: 2 ** 30,
    });
    /** @type {{ cpu: number, mb: number }} */
    const used = JSON.parse(readFileSync(file, 'utf8'));
    return { ...used, status: run.status, stdout: String(run.stdout), stderr: String(run.stderr) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * CPU seconds that `work` takes in this process, one thread.
 * @param {() => unknown} work
 */
export async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
}

/** @param {number} n @param {number} [digits] */
export const fixed = (n, digits = 2) => n.toFixed(digits);

/** @param {string[]} header @param {(string | number)[][]} rows */
export const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
