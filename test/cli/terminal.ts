import { spawn } from 'node:child_process';
import { program, type Result } from './hearsay.ts';

/** What is typed once these words stand on the terminal. */
export type Typed = readonly [prompt: RegExp, keys: string];

/** Keys by their names. */
export const keys = { enter: '\r', interrupt: '\u0003', end: '\u0004' } as const;

/**
 * Runs `hearsay` at a terminal of its own (`script`, of util-linux), as a person does: what is typed waits for its prompt.
 * Standard output and standard error come together, as on a screen.
 */
export function atTerminal(
  args: readonly string[],
  { cwd, typed = [], env = {} }: { cwd: string; typed?: readonly Typed[]; env?: Record<string, string> },
): Promise<Pick<Result, 'status'> & { readonly screen: string }> {
  const command = [process.execPath, program, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      cwd,
      env: { PATH: process.env.PATH ?? '', SHELL: '/bin/sh', TERM: 'xterm', ...env },
      stdio: 'pipe',
    });
    const waiting = [...typed];
    let screen = '';
    let read = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text;
      const [next] = waiting;
      const found = next && next[0].exec(screen.slice(read));
      if (!next || !found) return;
      read += found.index + found[0].length;
      waiting.shift();
      child.stdin.write(next[1]);
    });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    const hung = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`still waiting for ${waiting[0]?.[0] ?? 'its end'}, after:\n${screen}`));
    }, 60_000);
    child.on('close', (status) => {
      clearTimeout(hung);
      resolve({ status, screen });
    });
  });
}
