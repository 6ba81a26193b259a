import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDiff } from '../../server/src/cli/files/changed.ts';
import { git, repository } from './git.ts';
import { folder, hearsay } from './hearsay.ts';

const checked = async (cwd: string, ...args: string[]) => {
  const run = await hearsay(['check', '--format', 'json', ...args], { cwd });
  return (JSON.parse(run.stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
};

describe('--changed', () => {
  it('looks at what changed: edited, new, renamed with an edit', async () => {
    const long = Array.from({ length: 40 }, (_, i) => `Sentence number ${i} stands here.`).join('\n');
    const cwd = repository({
      'same.md': 'Same.\n',
      'edited.md': 'One.\n',
      'old ä name.md': long,
      'moved.md': `x${long}`,
    });
    expect(await checked(cwd, '--changed')).toEqual([]);
    writeFileSync(join(cwd, 'edited.md'), 'One.\nTwo.\n');
    writeFileSync(join(cwd, 'new.md'), 'New.\n');
    renameSync(join(cwd, 'old ä name.md'), join(cwd, 'new "ä"\tname.md'));
    writeFileSync(join(cwd, 'new "ä"\tname.md'), `${long}\nOne more.\n`);
    renameSync(join(cwd, 'moved.md'), join(cwd, 'there.md'));
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'Second');
    expect(await checked(cwd, '--changed', 'HEAD~1')).toEqual(['edited.md', 'new "ä"\tname.md', 'new.md']);
    writeFileSync(join(cwd, 'same.md'), 'Same.\nNot quite.\n');
    writeFileSync(join(cwd, 'unknown.md'), 'Unknown to git.\n');
    expect(await checked(cwd, '--changed')).toEqual(['same.md', 'unknown.md']);
  });

  it('compares with where the work left the other branch', async () => {
    const cwd = repository({ 'a.md': 'A.\n', 'b.md': 'B.\n' });
    git(cwd, 'switch', '-qc', 'work');
    writeFileSync(join(cwd, 'a.md'), 'A!\n');
    git(cwd, 'commit', '-qam', 'Mine');
    git(cwd, 'switch', '-q', 'main');
    writeFileSync(join(cwd, 'b.md'), 'B!\n');
    git(cwd, 'commit', '-qam', 'Theirs');
    git(cwd, 'switch', '-q', 'work');
    expect(await checked(cwd, '--changed', 'main')).toEqual(['a.md']);
    expect(await checked(cwd, '--changed=main', 'b.md')).toEqual([]);
  });

  it('takes a path that is no commit for a path', async () => {
    const cwd = repository({ 'in/a.md': 'A.\n', 'b.md': 'B.\n' });
    writeFileSync(join(cwd, 'in/a.md'), 'A!\n');
    writeFileSync(join(cwd, 'b.md'), 'B!\n');
    expect(await checked(cwd, '--changed', 'in')).toEqual(['in/a.md']);
  });

  it('says what a shallow clone lacks', async () => {
    const origin = repository({ 'a.md': 'A.\n' });
    git(origin, 'branch', 'before');
    writeFileSync(join(origin, 'a.md'), 'A!\n');
    git(origin, 'commit', '-qam', 'Second');
    const cwd = folder();
    git(cwd, 'clone', '-q', '--depth', '1', `file://${origin}`, '.');
    const run = await hearsay(['check', '--changed', 'origin/before'], { cwd });
    expect(run.stderr).toMatch(/this clone is shallow: fetch its history \(git fetch --unshallow/);
    expect(run.status).toBe(2);
    git(cwd, 'fetch', '-q', '--depth', '1', 'origin', 'before:before');
    const parted = await hearsay(['check', '--changed', 'before'], { cwd });
    expect(parted.stderr).toMatch(/where before and HEAD part is not in reach/);
    expect(parted.status).toBe(2);
  });

  it.each([
    ['--changed=nowhere', /git knows no commit "nowhere"/],
    ['--changed=--output=x', /git knows no commit/],
  ])('%s exits with 2', async (option, message) => {
    const run = await hearsay(['check', option], { cwd: repository({ 'a.md': 'A.\n' }) });
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(2);
  });

  it('needs a repository', async () => {
    const run = await hearsay(['check', '--changed'], { cwd: folder({ 'a.md': 'A.\n' }) });
    expect(run.stderr).toMatch(/needs a git repository/);
    expect(run.status).toBe(2);
  });
});

describe('the lines of a diff', () => {
  it('are those added, not what looks like a header in them', () => {
    const diff = [
      'diff --git a/a.md b/a.md',
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -1,2 +1,3 @@ heading',
      '--- a/fake',
      '-x',
      '+++ b/fake.md',
      '+@@ -1 +1 @@',
      '+y',
      '\\ No newline at end of file',
      '@@ -9 +10,0 @@',
      '-gone',
      'diff --git "a/tab\\tle.md" "b/tab\\tle.md"',
      '--- /dev/null',
      '+++ "b/tab\\t\\303\\244.md"',
      '@@ -0,0 +1 @@',
      '+new',
      '',
    ].join('\n');
    expect([...parseDiff(diff)]).toEqual([
      ['a.md', [{ first: 1, last: 3 }]],
      ['tab\tä.md', [{ first: 1, last: 1 }]],
    ]);
  });
});
