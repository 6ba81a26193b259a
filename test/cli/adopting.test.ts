import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, repository } from './git.ts';
import { folder, hearsay } from './hearsay.ts';

/** `path:line rule` of what is reported. */
async function reported(cwd: string, ...args: string[]): Promise<string[]> {
  const run = await hearsay(['check', '-f', 'compact', ...args], { cwd });
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^(.*?:\d+):.*\[(.*)\]$/, '$1 $2'));
}

const empty = 'Rain fell on the [harbour](#).\n';
const other = 'The vote was [late](#).\n';

describe('what makes a run fail', () => {
  it.each([
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'off'], 0],
    [['--fail-on', 'none'], 0],
    [['--fail-on', 'off', '--max-warnings', '0'], 0],
  ])('%j on an error: %i', async (args, status) => {
    expect((await hearsay(['check', ...args], { cwd: folder({ 'a.md': other }) })).status).toBe(status);
  });

  it.each([
    [[], 1],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'error', '--max-warnings', '1'], 0],
    [['--fail-on', 'error', '--max-warnings', '0'], 1],
    [['--fail-on', 'error', '--quiet'], 0],
  ])('%j on a warning: %i', async (args, status) => {
    const cwd = folder({
      'a.md': '[a]: https://harbourtimes.vd/1\n[A]: https://harbourtimes.vd/2\n\nSee [the minutes][a].\n',
    });
    const run = await hearsay(['check', ...args], { cwd });
    expect(run.status).toBe(status);
    if (args.includes('--quiet')) expect(run.stdout).not.toContain('duplicate-definition');
  });
});

describe('hearsay baseline', () => {
  it('hides what is known, through edits, moves and renames, and nothing else', async () => {
    const cwd = repository({ 'a.md': `Rain fell.\n\n${empty}`, 'b.md': other });
    const made = await hearsay(['baseline'], { cwd });
    expect(made.stderr).toMatch(/hearsay\.baseline\.json: 2 known findings/);
    expect(await reported(cwd)).toEqual([]);
    expect((await hearsay(['check'], { cwd })).status).toBe(0);
    expect(await reported(cwd, '--no-baseline')).toHaveLength(2);

    writeFileSync(join(cwd, 'a.md'), `# A title\n\nMore rain.\n\n${empty}\nRain fell.\n`);
    renameSync(join(cwd, 'b.md'), join(cwd, 'c.md'));
    expect(await reported(cwd)).toEqual([]);
    writeFileSync(join(cwd, 'c.md'), `${other}\n${empty}`);
    expect(await reported(cwd)).toEqual(['c.md:3 empty-link']);
  });

  it('says what is gone, and prunes it without adding what is new', async () => {
    const cwd = repository({ 'a.md': empty, 'b.md': other, 'in/c.md': empty });
    await hearsay(['baseline'], { cwd });
    writeFileSync(join(cwd, 'a.md'), `Rain.\n\n${other}`);
    const run = await hearsay(['check'], { cwd });
    expect(run.stderr).toMatch(/1 finding of .*hearsay\.baseline\.json is gone: hearsay baseline --prune/);
    expect((await hearsay(['baseline', '--prune', 'a.md'], { cwd })).stderr).toMatch(/2 known findings, 1 taken out/);
    expect(await reported(cwd)).toEqual(['a.md:3 empty-link']);
    expect(await reported(join(cwd, 'in'))).toEqual([]);
  });

  it('of two branches merge without conflict', async () => {
    const cwd = repository({ 'a.md': empty });
    await hearsay(['baseline'], { cwd });
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'Baseline');
    for (const [branch, file] of [
      ['one', 'b.md'],
      ['two', 'c.md'],
    ] as const) {
      git(cwd, 'switch', '-qc', branch, 'main');
      writeFileSync(join(cwd, file), `${other}\n${empty}`);
      await hearsay(['baseline'], { cwd });
      git(cwd, 'add', '.');
      git(cwd, 'commit', '-qm', branch);
    }
    git(cwd, 'merge', '-q', '--no-edit', 'one');
    expect(await reported(cwd)).toEqual([]);
    expect(await reported(cwd, '--no-baseline')).toHaveLength(5);
    const merged = readFileSync(join(cwd, 'hearsay.baseline.json'), 'utf8');
    await hearsay(['baseline'], { cwd });
    expect(readFileSync(join(cwd, 'hearsay.baseline.json'), 'utf8').split('\n').sort()).toEqual(
      merged.split('\n').sort(),
    );
  });

  it.each([
    [
      '{\n<<<<<<< HEAD\n=======\n>>>>>>> two\n}',
      /hearsay\.baseline\.json has a merge conflict \(line 2\): keep the lines of both sides/,
    ],
    ['{"findings":[]}', /is no baseline of this version/],
    ['{', /is no baseline of this version/],
  ])('%j exits with 2 and a remedy', async (text, message) => {
    const run = await hearsay(['check'], { cwd: folder({ 'a.md': empty, 'hearsay.baseline.json': text }) });
    expect(run.stderr).toMatch(message);
    expect(run).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('--changed', () => {
  it('reports findings on the lines that changed', async () => {
    const cwd = repository({ 'a.md': `${empty}\nRain.\n`, 'b.md': other });
    writeFileSync(join(cwd, 'a.md'), `${empty}\nRain.\n\n${other}`);
    writeFileSync(join(cwd, 'c.md'), empty);
    expect(await reported(cwd, '--changed')).toEqual(['a.md:5 empty-link', 'c.md:1 empty-link']);
  });
});

describe('suppressions', () => {
  const text = `${empty}\n<!-- hearsay-disable-next-line empty-link -- waiting for the archive -->\n${other}`;

  it.each([
    'stylish',
    'compact',
    'json',
    'ndjson',
    'sarif',
    'junit',
    'checkstyle',
    'github',
    'gitlab',
    'rdjson',
    'markdown',
    'html',
  ])('hold in %s', async (format) => {
    const run = await hearsay(['check', '-f', format, 'a.md'], { cwd: folder({ 'a.md': text }) });
    expect(run.status).toBe(1);
    // The suppressed finding's place, as any of the formats would give it.
    expect(run.stdout).not.toMatch(/a\.md:4\b|"line":\s*3,|line="4"|line=4,|"startLine":4|"line":4,|\| 4 \||line 4/);
    expect(run.stdout).toMatch(/a\\?\.md/);
  });

  it.each([
    ['a.txt', (link: string) => `${link}\n`],
    ['a.html', (link: string) => `<p>${link.replace(/\[(.*?)\]\(#\)/, '<a href="#">$1</a>')}</p>\n`],
  ])('hold in %s: next line, stretch, file; those that are in vain are reported', async (name, written) => {
    const line = written('The vote on Monday was [off](#).');
    const lines = (...parts: string[]) => folder({ [name]: parts.join('\n') });
    const comment = (words: string) => `<!-- hearsay-${words} -->`;
    expect(await reported(lines(comment('disable-next-line empty-link'), line, line))).toEqual([
      `${name}:4 empty-link`,
    ]);
    expect(
      await reported(lines(comment('disable empty-link -- at noon'), line, line, comment('enable empty-link'), line)),
    ).toEqual([`${name}:7 empty-link`]);
    expect(await reported(lines(line, line, comment('disable-file empty-link')))).toEqual([]);
    expect(await reported(lines(comment('disable-file dead-link'), written('Rain fell.')))).toEqual([
      `${name}:1 suppression`,
    ]);
  });

  it('that suppress nothing are reported', async () => {
    const cwd = folder({ 'a.md': `<!-- hearsay-disable-next-line empty-link -- old -->\nRain fell.\n` });
    expect(await reported(cwd)).toEqual(['a.md:1 suppression']);
  });
});

describe('--fix', () => {
  it('mends what cannot change the meaning and keeps the rest as it is', async () => {
    const before = `\uFEFFRain \t fell.\r\n\r\nRain fell on the [harbour](#) *again*.\r\n`;
    const cwd = folder({ 'a.md': before, 'b.md': 'Rain.\n' });
    const dry = await hearsay(['check', '--fix-dry-run'], { cwd });
    expect(dry.status).toBe(0);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(before);
    expect(dry.stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /);
    git(cwd, 'init', '-q');
    writeFileSync(join(cwd, 'fixes.diff'), dry.stdout);
    git(cwd, 'apply', '--check', 'fixes.diff');

    const run = await hearsay(['check', '--fix'], { cwd });
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/a\.md: 1 fixed/);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(before.replace('[harbour](#)', 'harbour'));
    expect((await hearsay(['check', '--fix-dry-run'], { cwd })).stdout).toBe('');
  });

  it('shows for standard input, and does not pretend to write it', async () => {
    const dry = await hearsay(['check', '--fix-dry-run', '--stdin-filename', 'x.md'], { input: empty });
    expect(dry.stdout).toContain('+Rain fell on the harbour.');
    const run = await hearsay(['check', '--fix', '-'], { input: empty });
    expect(run).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('links to files', () => {
  it('are looked up, and a kept result goes when the file does', async () => {
    const cwd = repository({
      'a.md': 'See [the memo](memo.md#tides) and ![it](/img/x.png).\n',
      'memo.md': '# Tides\n',
    });
    expect(await reported(cwd, '--cache')).toEqual([]);
    expect(await reported(cwd, '--cache')).toEqual([]);
    writeFileSync(join(cwd, 'memo.md'), '# Currents\n');
    expect(await reported(cwd, '--cache')).toEqual(['a.md:1 broken-fragment']);
    renameSync(join(cwd, 'memo.md'), join(cwd, 'gone.md'));
    expect(await reported(cwd, '--cache')).toEqual(['a.md:1 missing-file']);
    writeFileSync(join(cwd, 'hearsay.config.json'), '{ "siteRoot": "public" }');
    expect(await reported(cwd, '--cache')).toEqual(['a.md:1 missing-file', 'a.md:1 missing-file']);
  });
});

describe("an article's own front matter", () => {
  it('sets rules for it', async () => {
    const head = '---\nhearsay:\n  rules:\n    empty-link: info\n---\n\n';
    const run = await hearsay(['check', '-f', 'compact'], { cwd: folder({ 'a.md': head + empty }) });
    expect(run.stdout).toContain(': info: ');
    expect(run.status).toBe(0);
  });
});
