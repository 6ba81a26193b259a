import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, hearsay, program } from './hearsay.ts';

/** So many small articles. */
const articles = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `articles/${String(i).padStart(4, '0')}.md`,
      `# Day ${i}\n\nTwo officials said on day ${i} that the [vote](#) was off, the Harbour Times [reported](https://harbour.example/${i}).\n`,
    ]),
  );
const everyFile = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('--jobs', () => {
  it('gives the same output with two threads as with one', async () => {
    const cwd = folder({ ...articles(120), 'articles/0050.md': '\0' });
    for (const format of ['json', 'stylish']) {
      const one = await hearsay(['check', '--format', format, '--jobs', '1'], { cwd });
      const two = await hearsay(['check', '--format', format, '--jobs', '2'], { cwd });
      expect(two).toEqual(one);
      expect(one.status).toBe(3);
    }
  });
});

describe('--shard', () => {
  it('parts the articles without loss or overlap', async () => {
    const cwd = folder(articles(10));
    const paths: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const run = await hearsay(['check', '--format', 'json', '--shard', shard], { cwd });
      paths.push(...(JSON.parse(run.stdout) as { files: { path: string }[] }).files.map(({ path }) => path));
    }
    expect(paths.sort()).toEqual(Object.keys(articles(10)));
  });

  it.each(['0/3', '4/3', '1', 'a/b'])('refuses %s', async (shard) => {
    const run = await hearsay(['check', '--shard', shard], { cwd: folder({ 'a.md': 'A.' }) });
    expect(run.stderr).toMatch(/I-th of N parts/);
    expect(run.status).toBe(2);
  });
});

describe('--cache', () => {
  const cached = async (cwd: string, ...args: string[]) => {
    const run = await hearsay(['check', '--format', 'json', '--cache', '--debug', ...args], { cwd });
    return { ...run, hits: Number(/\((\d+) from the cache\)/.exec(run.stderr)?.[1]) };
  };

  it('gives what an uncached run gives, until text or settings change', async () => {
    const cwd = folder(articles(3));
    const plain = await hearsay(['check', '--format', 'json'], { cwd });
    const first = await cached(cwd);
    const second = await cached(cwd);
    expect([first.hits, second.hits]).toEqual([0, 3]);
    expect(second.stdout).toBe(plain.stdout);
    expect(second.status).toBe(plain.status);
    writeFileSync(join(cwd, 'articles/0001.md'), 'Critics said it was late.\n');
    expect((await cached(cwd)).hits).toBe(2);
    expect((await cached(cwd, '--publication', 'Harbour Times')).hits).toBe(0);
  });

  it('serves formats that show less and then those that show all', async () => {
    const cwd = folder(articles(2));
    await hearsay(['check', '--cache'], { cwd });
    const whole = await cached(cwd);
    expect(whole.hits).toBe(2);
    expect(whole.stdout).toBe((await hearsay(['check', '--format', 'json'], { cwd })).stdout);
  });

  it('keeps what links alone gave, and reads the rest where a format shows it', async () => {
    const cwd = folder(articles(2));
    const options = ['--profile', 'links'];
    await hearsay(['check', '--cache', ...options], { cwd });
    const again = await hearsay(['check', '--cache', '--debug', ...options], { cwd });
    expect(again.stderr).toContain('(2 from the cache)');
    const whole = await cached(cwd, ...options);
    expect(whole.stdout).toBe((await hearsay(['check', '--format', 'json', ...options], { cwd })).stdout);
    expect((await cached(cwd, ...options)).hits).toBe(2);
  });

  it('lies where the packages are, and keeps out of version control', async () => {
    const cwd = folder(articles(1));
    mkdirSync(join(cwd, 'node_modules'));
    await cached(cwd);
    expect(readFileSync(join(cwd, 'node_modules/.cache/hearsay/.gitignore'), 'utf8')).toBe('*\n');
  });

  it.each<[string, (file: string) => void]>([
    ['cut off', (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5))],
    ['of something else', (file) => writeFileSync(file, 'SQLite format 3\0')],
    ['empty', (file) => writeFileSync(file, '')],
    ['damaged', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('{', '['))],
  ])('makes an entry anew that is %s', async (_, damage) => {
    const cwd = folder(articles(2));
    const first = await cached(cwd);
    for (const file of everyFile(join(cwd, '.hearsay-cache'))) if (!file.endsWith('.gitignore')) damage(file);
    const second = await cached(cwd);
    expect(second.hits).toBe(0);
    expect(second.stderr).toMatch(/entries that cannot be read; they are made anew/);
    expect(second.stdout).toBe(first.stdout);
    expect((await cached(cwd)).hits).toBe(2);
  });

  it('goes on without one where the disk is full, and keeps no half an entry', async () => {
    // No file may grow beyond 1 KiB here, as on a disk that has no room.
    const cwd = folder({ ...articles(1), 'long.md': 'The vote was [off](#), it said.\n\n'.repeat(50) });
    const args = [program, 'check', '--cache', '--format', 'compact'];
    const limited = spawnSync('bash', ['-c', 'ulimit -f 1; exec "$@"', 'bash', process.execPath, ...args], {
      cwd,
      encoding: 'utf8',
    });
    expect(limited.stderr).toMatch(/cannot be written .*going on without it/);
    const plain = await hearsay(['check', '--format', 'compact', '--cache'], { cwd });
    expect(limited.stdout).toBe(plain.stdout);
    expect(limited.status).toBe(1);
    expect(plain.stderr).toBe('');
  });

  it('goes on without one where it cannot be written', async () => {
    const cwd = folder({ ...articles(2), occupied: 'a file' });
    const run = await hearsay(['check', '--cache', '--cache-location', 'occupied', '--format', 'json'], { cwd });
    expect(run.stderr.match(/cannot be written .*going on without it/g)).toHaveLength(1);
    expect(run.stdout).toBe((await hearsay(['check', '--format', 'json'], { cwd })).stdout);
  });
});

describe('--output-file', () => {
  it('writes each format to its own file', async () => {
    const cwd = folder(articles(2));
    const run = await hearsay(
      ['check', '-f', 'sarif', '-o', 'out.sarif', '-f', 'json', '-o', 'out.json', '-f', 'compact'],
      { cwd },
    );
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe((await hearsay(['check', '-f', 'json'], { cwd })).stdout);
    expect(run.stdout).toBe((await hearsay(['check', '-f', 'compact'], { cwd })).stdout);
    expect(readdirSync(cwd).sort()).toEqual(['articles', 'out.json', 'out.sarif']);
  });

  it('says where it cannot', async () => {
    const run = await hearsay(['check', '-o', 'no/such/folder.json'], { cwd: folder(articles(1)) });
    expect(run.stderr).toMatch(/no\/such\/folder\.json cannot be written/);
    expect(run.status).toBe(2);
  });
});

describe('--watch', () => {
  it('checks again when an article or its configuration changes, until it is interrupted', async () => {
    const cwd = folder({ 'a.md': 'Rain fell.\n', 'node_modules/x/readme.md': 'Rain.\n', '.gitignore': 'old/\n' });
    const child = spawn(process.execPath, [program, 'check', '--watch', '-f', 'compact'], { cwd, stdio: 'pipe' });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
    const until = async (holds: () => boolean) => {
      while (!holds() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await until(() => output.stderr.includes('watching'));
    expect(output.stdout).toBe('');
    writeFileSync(join(cwd, 'a.md'), 'The vote was [off](#).\n');
    await until(() => output.stdout !== '');
    expect(output.stdout).toMatch(/^a\.md:1:14: error: .*\[empty-link\]\n$/);
    writeFileSync(join(cwd, 'hearsay.config.json'), '{ "rules": { "empty-link": "hint" } }');
    await until(() => output.stdout.includes('hint'));
    expect(output.stdout).toMatch(/\na\.md:1:14: hint: /);
    child.kill('SIGINT');
    await once(child, 'close');
    expect(child.exitCode).toBe(130);
  });
});

describe('an interrupted run', () => {
  it('leaves no half-written file', async () => {
    const cwd = folder({ ...articles(3000), 'out.json': 'what was there' });
    const child = spawn(process.execPath, [program, 'check', '-f', 'json', '-o', 'out.json', '--jobs', '1'], { cwd });
    const growing = () => readdirSync(cwd).some((name) => name.endsWith('.tmp'));
    while (!growing() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGINT');
    await once(child, 'close');
    expect(child.exitCode).toBe(130);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('what was there');
    expect(growing()).toBe(false);
  });

  it('ends quietly where its reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, 'check', '-f', 'json'], {
      cwd: folder(articles(500)),
      stdio: 'pipe',
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(errors).toBe('');
    expect(child.signalCode).toBeNull();
  });
});
