import { execFileSync } from 'node:child_process';
import { folder } from './hearsay.ts';

/** Runs git, whatever the machine's own configuration. */
export function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Roe', '-c', 'user.email=roe@harbour.example', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
}

/** A repository with one commit of some files. */
export function repository(files: Record<string, string>): string {
  const cwd = folder(files);
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'First');
  return cwd;
}
