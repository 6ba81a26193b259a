import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { git, repository } from './git.ts';
import { folder } from './hearsay.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { id?: string; run?: string; env?: Record<string, string> }[] };
}

const root = join(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const step = action.runs.steps.find(({ id }) => id === 'check');

/** Runs the action's check as a runner does: expressions filled in, nothing else of this process's environment. */
function runStep(cwd: string, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const temporary = folder();
  const values: Record<string, string> = { 'github.action_path': root, 'runner.temp': temporary };
  for (const [name, { default: value }] of Object.entries(action.inputs))
    values[`inputs.${name}`] = inputs[name] ?? value;
  const filled = (text: string) =>
    text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`action.yml names ${name}, which nothing gives`);
      return value;
    });
  const files = { GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') };
  const run = spawnSync('bash', ['-e', '-c', filled(step?.run ?? 'false')], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      ...files,
      ...Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, filled(value)])),
      ...env,
    },
  });
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const annotations = run.stdout.split('\n').filter((line) => line.startsWith('::'));
  return { ...run, annotations, output: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
}

const empty = 'Rain fell on the [harbour](#).\n';

/** A pull request: a branch with one article more, beside what `main` has. */
function pullRequest(): string {
  const cwd = repository({ 'old.md': empty, 'news/a b.md': 'Rain fell.\n' });
  git(cwd, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(cwd, 'switch', '-qc', 'late-story');
  writeFileSync(join(cwd, 'news/a b.md'), `Rain fell.\n\n${empty}`);
  git(cwd, 'commit', '-qam', 'Late story');
  return cwd;
}

describe('the GitHub Action', () => {
  it('annotates what a pull request brings, and nothing else', () => {
    const run = runStep(pullRequest(), {}, { GITHUB_BASE_REF: 'main' });
    expect(run.status).toBe(1);
    expect(run.annotations).toHaveLength(1);
    expect(run.annotations[0]).toMatch(/^::error file=news\/a b\.md,line=3,/);
    expect(run.output).toBe('exit-status=1\n');
    expect(run.summary).toContain('empty-link');
  });

  it('checks everything on a push, and takes its inputs as words', () => {
    const cwd = pullRequest();
    const all = runStep(cwd, {});
    expect(all.annotations).toHaveLength(2);
    const hostile = '$(touch pwned); `touch pwned`';
    const run = runStep(cwd, { paths: `news/a b.md\n\n${hostile}`, 'sarif-file': 'out.sarif', summary: 'false' });
    expect(run.annotations.map((line) => /^::\w+ file=(.*?),/.exec(line)?.[1])).toEqual(['news/a b.md', hostile]);
    expect(run.status).toBe(3);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(run.summary).toBe('');
    expect(runStep(cwd, { 'fail-on': 'none' }).status).toBe(0);
    expect(runStep(cwd, { changed: 'no-such-commit' })).toMatchObject({ status: 2, output: 'exit-status=2\n' });
  });
});
