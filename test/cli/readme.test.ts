import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedArticle } from '../bench/generate.mjs';
import { git } from './git.ts';
import { folder, hearsay } from './hearsay.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')) as { version: string };

/** The commands of a section of the README, a line each. */
const commands = (section: string): string[] =>
  [...(readme.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^ {4}(\S.*)$/gm)].map(
    ([, command = '']) => command,
  );

describe('the README', () => {
  it('links to pages that there are', async () => {
    const run = await hearsay(['check', '--format', 'compact', '--no-baseline', 'README.md'], { cwd: root });
    expect(run.stdout.split('\n').filter((line) => /\[(?:missing-file|broken-fragment)\]/.test(line))).toEqual([]);
  });

  it('lets a repository of 1,000 articles adopt Hearsay; then one anonymous claim is one annotation', async () => {
    const cwd = folder({ 'package.json': '{ "private": true }\n', '.gitignore': 'node_modules/\n*.tgz\n' });
    for (let i = 0; i < 1000; i++) {
      const file = join(cwd, `articles/${i % 10}/${i}.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `---\npublication: The Quay Post\n---\n\n${generatedArticle(i)}`);
    }
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'A thousand articles');

    const packed = `hearsay-${version}.tgz`;
    execFileSync('npm', ['pack', '--silent', '--pack-destination', cwd], { cwd: join(root, 'server') });
    expect(existsSync(join(cwd, packed))).toBe(true);
    const [install = '', init = '', baseline = '', check = ''] = commands('Continuous integration');
    for (const command of [install, init, baseline]) {
      const run = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
      expect(run.status, `${command}\n${run.stderr}`).toBe(0);
    }
    expect(JSON.parse(readFileSync(join(cwd, 'hearsay.config.json'), 'utf8'))).toMatchObject({
      publication: ['The Quay Post'],
    });
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'Adopt Hearsay');
    const checked = () => spawnSync('sh', ['-c', check], { cwd, encoding: 'utf8' });
    expect(checked()).toMatchObject({ status: 0, stdout: '' });

    git(cwd, 'switch', '-qc', 'late-story');
    const article = join(cwd, 'articles/7/17.md');
    const lines = readFileSync(article, 'utf8').split('\n').length;
    appendFileSync(article, '\nA senior official, speaking on condition of anonymity, said the bridge would close.\n');
    copyFileSync(join(cwd, 'articles/3/3.md'), join(cwd, 'articles/3/renamed.md'));
    git(cwd, 'rm', '-q', 'articles/3/3.md');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'A late story');
    const run = checked();
    const annotations = run.stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatch(new RegExp(`^::(?:warning|error) file=articles/7/17\\.md,line=${lines + 1},`));
    expect(run.status).toBe(1);
  }, 600_000);
});
