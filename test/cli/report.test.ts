import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, hearsay } from './hearsay.ts';

const draft =
  '# Harbour vote off\n\nThe council [said](#) the vote was off. More is [here](https://www.harbour.vd/a).\n';

describe('hearsay report', () => {
  it('writes Markdown to a terminal or a pipe, and findings are no failure', async () => {
    const { status, stdout, stderr } = await hearsay(['report', 'a.md'], { cwd: folder({ 'a.md': draft }) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('## Harbour vote off');
    expect(stdout).toContain('1 link that leads nowhere');
  });

  it('reads standard input, with the language that its name tells', async () => {
    const page = '<h1>Harbour vote off</h1><p>The council <a href="#">said</a> the vote was off.</p>';
    const { stdout } = await hearsay(['report', '-', '--stdin-filename', 'draft.html'], { input: page });
    expect(stdout).toContain('## Harbour vote off');
    expect(stdout).toContain('1 link that leads nowhere');
  });

  it('writes the format that the name of the file tells, and HTML where it tells none', async () => {
    const cwd = folder({ 'a.md': draft });
    for (const [file, begins] of [
      ['out.csv', '\uFEFFarticle,line,'],
      ['out.json', '{"schema":"hearsay-report/1"'],
      ['out.md', '\n## Harbour'],
      ['out.html', '<!doctype html>'],
      ['out', '<!doctype html>'],
    ] as const) {
      const { status, stdout } = await hearsay(['report', 'a.md', '--output', file], { cwd });
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      expect(readFileSync(join(cwd, file), 'utf8').slice(0, begins.length)).toBe(begins);
    }
  });

  it('writes the same JSON as check', async () => {
    const cwd = folder({ 'a.md': draft, 'b.txt': 'Officials said so.\n' });
    const [report, check] = [
      await hearsay(['report', '--format', 'json'], { cwd }),
      await hearsay(['check', '-f', 'json'], { cwd }),
    ];
    expect(JSON.parse(report.stdout)).toEqual(JSON.parse(check.stdout));
  });

  it('writes a folder of pages, one for each article and a list of all', async () => {
    const cwd = folder({ 'news/a.md': draft, 'news/b.txt': 'Officials said so.\n', 'news/c.md': '\0' });
    mkdirSync(join(cwd, 'out'));
    const { status, stderr } = await hearsay(['report', 'news', '--output', 'out'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain('c.md is a binary file');
    const list = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    expect(list).toContain('href="news/a.md.html"');
    expect(list).toContain('c.md');
    expect(readFileSync(join(cwd, 'out/news/a.md.html'), 'utf8')).toContain('href="../index.html"');
    expect(existsSync(join(cwd, 'out/news/c.md.html'))).toBe(false);
  });

  it('gives the same with two threads as with one', async () => {
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.md`, draft.replace('Harbour', `Harbour ${i}`)])),
    );
    const run = (jobs: string) => hearsay(['report', '--format', 'web-annotation', '--jobs', jobs], { cwd });
    expect((await run('2')).stdout).toBe((await run('1')).stdout);
  });

  it.each([
    [['report', 'a.md', '--format', 'pdf'], 'there is no format "pdf"'],
    [['report', 'a.md', '-'], 'give either paths or -'],
    [['report', 'a.md', '--format', 'csv', '--output', 'out/'], 'writes one file'],
    [['report', 'a.md', '--output', 'gone/out.html'], 'cannot be written'],
    [['report', 'nothing-here/*.md'], 'no article matches'],
  ])('refuses %j with a clear word', async (args, message) => {
    const { status, stderr, stdout } = await hearsay(args, { cwd: folder({ 'a.md': draft }) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
