import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** Lines, counted from 1, both ends inside. */
interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What changed since a commit: lines by absolute path; `all` for a file that is new. */
export type Changes = ReadonlyMap<string, readonly LineRange[] | 'all'>;

/** The commit to compare with where none is named: what a merge request's service says, else the last commit. */
function defaultRef({ GITHUB_BASE_REF, CI_MERGE_REQUEST_DIFF_BASE_SHA }: NodeJS.ProcessEnv): string {
  if (GITHUB_BASE_REF) return `origin/${GITHUB_BASE_REF}`;
  return CI_MERGE_REQUEST_DIFF_BASE_SHA || 'HEAD';
}

/**
 * The lines that differ from where the work left `ref`, committed or not, renames followed, with files that git does
 * not know yet. Throws {@link UsageError} where git cannot tell.
 */
export function changedSince(ref: string | null, cwd: string): Changes {
  const root = git(cwd, ['rev-parse', '--show-toplevel'])?.trimEnd();
  if (root === undefined)
    throw new UsageError('--changed needs a git repository (and git itself): this folder is in none');
  const base = mergeBase(root, ref ?? defaultRef(process.env));
  const diff = git(root, [
    '-c',
    'core.quotePath=false',
    'diff',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--find-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    base,
    '--',
  ]);
  if (diff === undefined) throw new UsageError(`git cannot compare with ${base}`);
  const changes = new Map<string, LineRange[] | 'all'>();
  for (const [path, ranges] of parseDiff(diff)) changes.set(join(root, path), ranges);
  const fresh = git(root, ['ls-files', '--others', '--exclude-standard', '-z']) ?? '';
  for (const path of fresh.split('\0')) if (path) changes.set(join(root, path), 'all');
  return changes;
}

/** The lines of each file that a unified diff without context adds or replaces. */
export function parseDiff(diff: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  let skip = 0; // lines of a hunk's body, which may look like anything
  for (const line of diff.split('\n')) {
    if (skip > 0 && /^[-+\\ ]/.test(line)) {
      if (!line.startsWith('\\')) skip--;
      continue;
    }
    const name = /^\+\+\+ (?:"b\/(.*)"|b\/(.*?))\t?$/.exec(line);
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (name) {
      ranges = [];
      files.set(name[1] === undefined ? (name[2] ?? '') : unquote(name[1]), ranges);
    } else if (hunk) {
      const [, removed = '1', first = '0', added = '1'] = hunk;
      skip = Number(removed) + Number(added);
      if (Number(added)) ranges.push({ first: Number(first), last: Number(first) + Number(added) - 1 });
    }
  }
  return files;
}

/** Undoes git's quoting of a path: C's escapes, bytes in octal. */
function unquote(quoted: string): string {
  const bytes: number[] = [];
  for (const [, octal, escaped, plain] of quoted.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal) bytes.push(Number.parseInt(octal, 8));
    else bytes.push(...new TextEncoder().encode(plain ?? escapes[escaped ?? ''] ?? escaped ?? ''));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

function mergeBase(root: string, ref: string): string {
  const shallow = existsSync(join(root, git(root, ['rev-parse', '--git-path', 'shallow'])?.trimEnd() ?? ''));
  const deepen =
    'this clone is shallow: fetch its history (git fetch --unshallow; for actions/checkout, fetch-depth: 0)';
  if (ref.startsWith('-') || git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]) === undefined)
    throw new UsageError(
      `--changed: git knows no commit ${JSON.stringify(ref)}${shallow ? `; ${deepen}` : ' (fetch it first, or name another)'}`,
    );
  const base = git(root, ['merge-base', ref, 'HEAD'])?.trimEnd();
  if (base) return base;
  if (shallow) throw new UsageError(`--changed: where ${ref} and HEAD part is not in reach, for ${deepen}`);
  throw new UsageError(`--changed: ${ref} and HEAD have no history in common`);
}

/** True where git knows `ref` as a commit. */
export const isCommit = (ref: string, cwd: string): boolean =>
  !ref.startsWith('-') && git(cwd, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]) !== undefined;

function git(cwd: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
