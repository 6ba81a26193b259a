import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { repository } from './git.ts';
import { folder, hearsay } from './hearsay.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../server/schema/config.schema.json'), 'utf8'),
) as object;

/** Runs `hearsay init` and gives what it wrote. */
async function written(cwd: string, ...args: string[]): Promise<Record<string, unknown>> {
  const run = await hearsay(['init', ...args], { cwd });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const configuration = JSON.parse(readFileSync(join(cwd, 'hearsay.config.json'), 'utf8')) as Record<string, unknown>;
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(configuration);
  expect(validate.errors ?? []).toEqual([]);
  return configuration;
}

const articles = (count: number, head: (i: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`news/${i}.md`, `${head(i)}\nRain fell on day ${i}.\n`]));

describe('hearsay init', () => {
  it('writes a configuration that check takes, with a schema to complete from', async () => {
    const cwd = folder({ 'a.md': 'Rain fell.\n' });
    expect(await written(cwd)).toEqual({
      $schema: './node_modules/hearsay/schema/config.schema.json',
      profile: 'newsroom',
    });
    expect((await hearsay(['check'], { cwd })).status).toBe(0);
  });

  it('names the schema of the packages where they lie above', async () => {
    const cwd = folder({ 'node_modules/hearsay/schema/config.schema.json': '{}', 'site/a.md': 'Rain fell.\n' });
    const { $schema } = await written(join(cwd, 'site'));
    expect($schema).toBe('../node_modules/hearsay/schema/config.schema.json');
  });

  it('takes the outlet from front matter, in all its spellings', async () => {
    const names = ['The Harbour Times', 'The Harbour Times', 'Harbour Times', 'The Quay Post'];
    const cwd = folder(articles(40, (i) => `---\ntitle: Day ${i}\npublication: ${names[i % 4]}\n---\n`));
    expect((await written(cwd)).publication).toEqual(['The Harbour Times', 'Harbour Times']);
  });

  it('names no outlet for a collection of many', async () => {
    const cwd = folder({
      ...articles(10, (i) => `---\npublication: Paper ${i}\n---\n`),
      '_config.yml': 'title: Press Review\n',
    });
    expect((await written(cwd)).publication).toBeUndefined();
  });

  it.each([
    ['hugo.toml', 'baseURL = "https://x.example"\ntitle = "The Harbour Times"\n'],
    ['_config.yml', 'theme: plain\ntitle: The Harbour Times\n'],
    ['mkdocs.yml', 'site_name: The Harbour Times\n'],
    ['_quarto.yml', 'website:\n  title: The Harbour Times\n'],
  ])('takes it from %s where no article says', async (file, text) => {
    const cwd = folder({ ...articles(2, () => ''), [file]: text });
    expect((await written(cwd)).publication).toEqual(['The Harbour Times']);
  });

  it('reads pages: their site is their outlet', async () => {
    const page = '<html><head><meta property="og:site_name" content="The Harbour Times"></head><p>Rain.</p></html>';
    expect((await written(folder({ 'a.html': page }))).publication).toEqual(['The Harbour Times']);
  });

  it('finds where links beginning with / start from, and leaves out pages about the repository', async () => {
    const link = '![Boats](/img/boats.png) and [the minutes](/files/minutes.pdf)\n';
    const cwd = folder({
      ...articles(3, () => link),
      'static/img/boats.png': '',
      'static/files/minutes.pdf': '',
      'docs/a.md': 'Rain.\n',
      'README.md': 'Articles of ours.\n',
    });
    expect(await written(cwd)).toMatchObject({ siteRoot: 'static', ignore: ['/README.md'] });
    expect((await hearsay(['check'], { cwd })).status).toBe(0);
  });

  it('never writes over a configuration', async () => {
    for (const [file, text] of [
      ['hearsay.config.json', '{ "profile": "wire" }'],
      ['hearsay.config.yaml', 'profile: wire\n'],
      ['package.json', '{ "hearsay": { "profile": "wire" } }'],
    ] as const) {
      const cwd = folder({ 'a.md': 'Rain.\n', [file]: text });
      const run = await hearsay(['init'], { cwd });
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain(`${file} is there already`);
      expect(readFileSync(join(cwd, file), 'utf8')).toBe(text);
    }
  });

  it('extends a configuration that lies above', async () => {
    const cwd = repository({ 'hearsay.config.json': '{ "profile": "wire" }', 'sports/a.md': 'Rain.\n' });
    expect(await written(join(cwd, 'sports'))).toMatchObject({ extends: '../hearsay.config.json' });
    const run = await hearsay(['check', '--print-config', 'a.md'], { cwd: join(cwd, 'sports') });
    expect(JSON.parse(run.stdout)).toMatchObject({ profile: 'wire' });
  });

  it('takes what it is told', async () => {
    const options = ['--profile', 'factcheck', '--publication', 'The Quay Post'];
    expect(await written(folder(articles(2, () => '')), ...options)).toMatchObject({
      profile: 'factcheck',
      publication: ['The Quay Post'],
    });
  });
});

describe('--print-config', () => {
  const printed = async (cwd: string, ...args: string[]) =>
    JSON.parse((await hearsay(['check', '--print-config', ...args], { cwd })).stdout) as {
      rules: Record<string, { severity: string; options: object }>;
    };

  it('gives all that decides an article’s findings, its own front matter too', async () => {
    const cwd = folder({
      'hearsay.config.json': JSON.stringify({
        profile: 'wire',
        publication: 'The Quay Post',
        ignore: ['old/'],
        siteRoot: 'static',
        rules: { 'loaded-verb': 'error', 'single-source': { options: { minWords: 7 } } },
        overrides: [{ files: 'opinion/**', rules: { 'loaded-verb': 'off' } }],
      }),
      'news/a.md': '---\npublication: Quay\nhearsay:\n  rules:\n    empty-link: hint\n---\n\nRain.\n',
    });
    const news = await printed(cwd, 'news/a.md');
    expect(news).toMatchObject({
      file: 'news/a.md',
      language: 'markdown',
      configuration: 'hearsay.config.json',
      ignored: false,
      profile: 'wire',
      publication: ['The Quay Post', 'Quay'],
      siteRoot: 'static',
      rules: {
        'loaded-verb': { severity: 'error' },
        'empty-link': { severity: 'hint' },
        'single-source': { severity: 'warning', options: { minWords: 7 } },
        'anonymous-source': { severity: 'graded' },
        'wire-credit': { severity: 'off' },
      },
    });
    expect((await printed(cwd, 'opinion/not-yet.html')).rules['loaded-verb']).toMatchObject({ severity: 'off' });
    expect(await printed(cwd, 'old/a.md')).toMatchObject({ ignored: true });
    expect(await printed(cwd, 'old/a.md', '--no-config')).toMatchObject({ ignored: false, profile: 'newsroom' });
  });

  it('says what is wrong in a configuration', async () => {
    const cwd = folder({ 'hearsay.config.json': '{ "profil": "wire" }' });
    const run = await hearsay(['check', '--print-config', 'a.md'], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/hearsay\.config\.json:1:3: there is no setting profil; did you mean profile\?/);
  });
});
