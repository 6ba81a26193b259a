import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, hearsay } from './hearsay.ts';

interface Report {
  files: { path: string }[];
  failures: { path: string; message: string }[];
  summary: { files: number };
}

describe('what cannot be read', () => {
  it.each<[string, Uint8Array | null, RegExp]>([
    ['missing', null, /gone\.md cannot be read: there is no such file/],
    ['binary', Uint8Array.of(0x50, 0x4b, 0, 1), /gone\.md is a binary file/],
    ['not UTF-8', Uint8Array.of(0x61, 0x0a, 0xe9, 0x20), /gone\.md is not valid UTF-8 \(see line 2\)/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0), /gone\.md is UTF-16; save it as UTF-8/],
  ])('%s: says so, checks the others and exits with 3', async (_, bytes, message) => {
    const cwd = folder({ 'a.md': 'Rain fell.\n', 'z.md': 'Snow fell.\n', ...(bytes && { 'gone.md': bytes }) });
    const run = await hearsay(['check', '--format', 'json', 'a.md', 'gone.md', 'z.md'], { cwd });
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(3);
    const report = JSON.parse(run.stdout) as Report;
    expect(report.files.map(({ path }) => path)).toEqual(['a.md', 'z.md']);
    expect(report.failures.map(({ path }) => path)).toEqual(['gone.md']);
  });

  it('reports no success where nothing could be read', async () => {
    const run = await hearsay(['check', 'gone.md'], { cwd: folder() });
    expect(run.stdout).toBe('No article was checked\n');
    expect(run.status).toBe(3);
  });

  it('says that a folder holds no articles, and exits with 2', async () => {
    const cwd = folder({ 'drafts/code.ts': 'export {}' });
    const run = await hearsay(['check', 'drafts'], { cwd });
    expect(run.stderr).toMatch(/drafts: no articles in this folder/);
    expect(run.status).toBe(2);
  });

  it('says that a pattern matches nothing, and exits with 2', async () => {
    const run = await hearsay(['check', 'drafts/**/*.md'], { cwd: folder() });
    expect(run.stderr).toMatch(/drafts\/\*\*\/\*\.md: no article matches/);
    expect(run.status).toBe(2);
  });

  it('takes links whose file cannot have such a name as links to no file', async () => {
    const cwd = folder({ 'a.md': `See [the minutes](${'minutes'.repeat(60)}), [them](loop.md) and [more](a.md/b).\n` });
    symlinkSync('loop.md', join(cwd, 'loop.md'));
    const run = await hearsay(['check', '-f', 'compact', 'a.md'], { cwd });
    expect(run.stderr).toBe('');
    expect(run.stdout.match(/\[missing-file\]/g)).toHaveLength(3);
  });

  it('notes an empty file and goes on', async () => {
    const run = await hearsay(['check', 'a.md'], { cwd: folder({ 'a.md': '' }) });
    expect(run.stderr).toMatch(/a\.md is empty/);
    expect(run.status).toBe(0);
  });
});

describe('which files a call stands for', () => {
  const paths = async (args: string[], cwd: string) =>
    (JSON.parse((await hearsay(['check', '--format', 'json', ...args], { cwd })).stdout) as Report).files.map(
      ({ path }) => path,
    );

  it("takes a folder's articles, sorted, less what is ignored", async () => {
    const cwd = folder({
      'b.md': 'B.',
      'a.txt': 'A.',
      'c.html': '<p>C.',
      'd.ts': 'D',
      'node_modules/x/readme.md': 'X.',
      'drafts/e.markdown': 'E.',
      'drafts/old/f.md': 'F.',
      'drafts/old/keep.md': 'K.',
      '.gitignore': 'drafts/old/*\n',
      'drafts/.hearsayignore': '!keep.md\n',
      'ignored/g.md': 'G.',
      '.hearsayignore': '/ignored/\n',
    });
    expect(await paths([], cwd)).toEqual(['a.txt', 'b.md', 'c.html', 'drafts/e.markdown', 'drafts/old/keep.md']);
    expect(await paths(['drafts'], cwd)).toEqual(['drafts/e.markdown', 'drafts/old/keep.md']);
    expect(await paths(['**/*.md'], cwd)).toEqual(['b.md', 'drafts/old/keep.md']);
    expect(await paths(['ignored/g.md', 'd.ts'], cwd)).toEqual(['ignored/g.md', 'd.ts']);
  });

  it('does not go round in circles of links', async () => {
    const cwd = folder({ 'in/a.md': 'A.' });
    symlinkSync('..', join(cwd, 'in/up'));
    symlinkSync('self.md', join(cwd, 'in/self.md'));
    expect(await paths(['in'], cwd)).toEqual(['in/a.md']);
    const run = await hearsay(['check', 'in/self.md'], { cwd });
    expect(run.stderr).toMatch(/self\.md cannot be read: its symbolic links go round in a circle/);
    expect(run.status).toBe(3);
  });

  it('reports links to nothing, and leaves pipes alone, which may never end', async () => {
    const cwd = folder({ 'a.md': 'A.' });
    symlinkSync('nowhere', join(cwd, 'gone.md'));
    execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    const run = await hearsay(['check'], { cwd });
    expect(run.stderr).toBe('hearsay: gone.md cannot be read: there is no such file\n');
    expect(run.status).toBe(3);
  });

  it('checks each file once', async () => {
    expect(await paths(['a.md', '.', '*.md'], folder({ 'a.md': 'A.' }))).toEqual(['a.md']);
  });
});

describe('wrong calls', () => {
  it.each([
    [['check', '--format', 'pdf'], /no format "pdf": choose one of stylish/],
    [['check', '--fail-on', 'never'], /Allowed choices are error, warning/],
    [['check', '--max-warnings', '-1'], /max-warnings/],
    [['check', '--profile', 'tabloid'], /Allowed choices are newsroom, wire/],
    [['check', '--format', 'json', '--format', 'stylish'], /both go to standard output/],
    [['check', '-', 'a.md'], /either paths or -/],
    [['explain', 'no-such-rule'], /no rule "no-such-rule"/],
    [['chekc'], /unknown command 'chekc'/],
  ])('%j exits with 2', async (args, message) => {
    const run = await hearsay(args, { cwd: folder({ 'a.md': 'A.' }) });
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
  });
});
