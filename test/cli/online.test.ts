import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWeb, type Web } from '../links/online/web.ts';
import { folder, hearsay, program } from './hearsay.ts';

let web: Web;
beforeAll(async () => {
  // Not 127.0.0.1, which stands for a draft's own machine and is a placeholder.
  web = await startWeb('127.0.0.2');
});
afterAll(() => web.close());

const article = () =>
  [
    `The harbour was shut, the board [said](${web.origin}/404/kept).`,
    `The [minutes](${web.origin}/301/minutes) and the [list](${web.origin}/ok/list) say why.`,
    `The [ministry](${web.origin}/403/ministry) did not answer.`,
  ].join('\n\n');

const findingsOf = (stdout: string) =>
  (
    JSON.parse(stdout) as {
      files: { findings: { rule: string; severity: string; message: string; fixes: unknown[] }[] }[];
    }
  ).files[0]?.findings ?? [];

const json = ['check', '--format', 'json', '--online'];

describe('check --online', () => {
  it('tells what is gone, what has moved and what refused, and sums up by host', async () => {
    const cwd = folder({
      'a.md': article(),
      'hearsay.config.json': JSON.stringify({ online: { archive: `${web.origin}/archive/` } }),
    });
    const run = await hearsay([...json, '--online-allow-host', web.host, '--', 'a.md'], { cwd });
    const found = findingsOf(run.stdout).filter(({ rule }) => /dead|redirected/.test(rule));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['dead-link', 'error'],
      ['redirected-link', 'hint'],
      ['dead-link', 'warning'],
    ]);
    expect(JSON.stringify(found[0]?.fixes)).toContain(`${web.origin}/archive/20240102030405/${web.origin}/404/kept`);
    expect(run.stderr).toContain(`4 links on 1 host: 1 answer, 1 moved for good, 1 gone, 1 refused to answer`);
    expect(run.stderr).toContain(web.host);
  });

  it('asks nothing without --online, and no private host that only the repository names', async () => {
    const cwd = folder({ 'a.md': `See the [list](${web.origin}/ok/never).` });
    await hearsay(['check', 'a.md'], { cwd });
    const run = await hearsay([...json, 'a.md'], { cwd });
    expect(run.stderr).toContain('1 not asked');
    expect(web.asked.get('HEAD /ok/never')).toBeUndefined();
    const opened = folder({ 'a.md': '', 'hearsay.config.json': `{ "online": { "allowHosts": ["${web.host}"] } }` });
    const refused = await hearsay([...json, 'a.md'], { cwd: opened });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('hearsay.config.json:1:15: there is no setting online.allowHosts');
  });

  it('reads hosts and headers from the user’s own settings, headers from the environment', async () => {
    const cwd = folder({ 'a.md': `See the [list](${web.origin}/ok/secret).` });
    const settings = folder({
      'hearsay/settings.json': JSON.stringify({
        online: {
          allowHosts: [web.host],
          headers: { [web.host]: { authorization: 'Bearer ${DESK_TOKEN}', 'x-a': '${UNSET}' } },
        },
      }),
    });
    const run = await hearsay([...json, 'a.md'], { cwd, env: { XDG_CONFIG_HOME: settings, DESK_TOKEN: 'sesame' } });
    expect(web.headers.get('/ok/secret')?.authorization).toBe('Bearer sesame');
    expect(web.headers.get('/ok/secret')?.['x-a']).toBeUndefined();
    expect(run.stderr).toContain('the variable UNSET');
    expect(run.stdout + run.stderr).not.toContain('sesame');
  });

  it('says where the user’s settings are wrong', async () => {
    const cwd = folder({ 'a.md': 'A.', 'mine.json': '{\n "online": { "header": {} }\n}' });
    const run = await hearsay([...json, 'a.md'], { cwd, env: { HEARSAY_USER_CONFIG: join(cwd, 'mine.json') } });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('mine.json:2:14: there is no setting online.header; did you mean headers?');
  });

  it('keeps answers in the project’s cache folder, and asks again where told to', async () => {
    const cwd = folder({ 'a.md': `See the [list](${web.origin}/ok/kept).` });
    const call = [...json, '--online-allow-host', web.host];
    const asked = () => web.asked.get('HEAD /ok/kept');
    await hearsay([...call, '--', 'a.md'], { cwd });
    await hearsay([...call, '--', 'a.md'], { cwd });
    expect(asked()).toBe(1);
    await hearsay([...call, '--no-cache', '--', 'a.md'], { cwd });
    expect(asked()).toBe(2);
    expect(existsSync(join(cwd, '.hearsay-cache/online/.gitignore'))).toBe(true);
    const names = readdirSync(cwd, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => !name.startsWith('.hearsay-cache'))).toEqual(['a.md']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('/ok/kept');
  });

  it('tells a page that is gone from the machine itself, where it may be asked, and else its placeholder', async () => {
    const own = await startWeb('127.0.0.1');
    try {
      const text = `The [draft](${own.origin}/404/draft) and the [list](${own.origin}/ok/list) are old.`;
      const rulesOf = async (config: object, ...more: string[]) => {
        const cwd = folder({ 'a.md': text, 'hearsay.config.json': JSON.stringify({ profile: 'links', ...config }) });
        return findingsOf((await hearsay([...json, ...more, '--', 'a.md'], { cwd })).stdout).map(({ rule }) => rule);
      };
      const off = { rules: { 'placeholder-link': 'off' } };
      expect(await rulesOf({})).toEqual(['placeholder-link', 'placeholder-link']);
      expect(await rulesOf(off)).toEqual([]);
      expect(await rulesOf({}, '--online-allow-host', own.host)).toEqual(['dead-link', 'placeholder-link']);
      expect(await rulesOf(off, '--online-allow-host', own.host)).toEqual(['dead-link']);
    } finally {
      await own.close();
    }
  });

  it('asks for the links of an article on standard input too', async () => {
    const run = await hearsay([...json, '--online-allow-host', web.host, '--', '-'], {
      cwd: folder(),
      input: article(),
    });
    expect(findingsOf(run.stdout).some(({ rule, severity }) => rule === 'dead-link' && severity === 'error')).toBe(
      true,
    );
  });

  it('keeps what the words of a link tell beside what the network answers', async () => {
    const input = `It was shut, the board [said](${web.origin}/?utm_source=a).`;
    const run = await hearsay([...json, '--online-allow-host', web.host, '--', '-'], { cwd: folder(), input });
    expect(findingsOf(run.stdout).map(({ rule }) => rule)).toContain('tracking-parameters');
  });

  it('stops at an interrupt, and tells what it has found by then', async () => {
    const cwd = folder({
      'a.md': `A [page](${web.origin}/404/lost), a [slow one](${web.origin}/hang/1), and a [hole](#).`,
    });
    const child = spawn(process.execPath, [program, ...json, '--online-allow-host', web.host, '--', 'a.md'], { cwd });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!web.asked.has('HEAD /hang/1') || !web.asked.has('GET /404/lost'))
      await new Promise((r) => setTimeout(r, 50));
    await new Promise((r) => setTimeout(r, 300));
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(stderr).toContain('1 of 2 addresses were asked for');
    expect(findingsOf(stdout).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['dead-link', 'empty-link']));
  });
});

describe('what linked pages say', () => {
  const minutes = (host: string) =>
    `<html><head><title>Minutes</title></head><body><article><h1>Minutes of the council</h1>${[1, 2, 3]
      .map(
        (n) =>
          `<p>Item ${n} was read out by the clerk, and the council took note of it without a vote, as it does most weeks of the year.</p>`,
      )
      .join(
        '',
      )}<p>“We counted the boats twice that night,” Jana Roth said. The ferry carried twice as many passengers as its licence allowed, two officials familiar with the inquiry said.</p><p>See <a href="http://${host}/other">another report</a>.</p></article></body></html>`;
  const asking = async (text: string, ...more: string[]) => {
    const pages = await startWeb('127.0.0.3', { '/minutes': minutes('127.0.0.3') });
    try {
      const cwd = folder({ 'a.md': text.replaceAll('ORIGIN', pages.origin) });
      const run = await hearsay([...json, '--online-allow-host', pages.host, ...more, '--', 'a.md'], { cwd });
      return findingsOf(run.stdout).filter(({ rule }) => /quote|chain|circular/.test(rule));
    } finally {
      await pages.close();
    }
  };

  it('is compared with the quotations that they stand for, where that is asked for', async () => {
    const text = '“We counted the ships twice that night,” Jana Roth [said](ORIGIN/minutes).';
    expect((await asking(text, '--quotations'))[0]?.message).toMatch(
      /minutes has it otherwise: We counted the \[-boats-\] \{\+ships\+\}/,
    );
    expect(await asking(text)).toEqual([]);
    expect(await asking(text.replace('ships', 'boats'), '--quotations')).toEqual([]);
  });

  it('is asked where it has the claim from', async () => {
    const text =
      'The ferry carried twice as many passengers as its licence allowed, the [Courier](ORIGIN/minutes) reported.';
    expect((await asking(text, '--chain')).map(({ rule }) => rule)).toEqual(['hearsay-chain']);
    expect(await asking(text)).toEqual([]);
  });

  it('needs files, not records', async () => {
    const run = await hearsay(['check', '--ndjson', '--quotations'], { input: '{}' });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('--quotations needs files');
  });
});

describe('without the network', () => {
  it('articles of a call are followed to one another by the address they are published at', async () => {
    const cwd = folder({
      'a.md': '---\ncanonical: https://bay.vd/a\n---\n\nIt sank, the [Courier](https://courier.vd/b) reported.',
      'b.md': '---\ncanonical: https://courier.vd/b\n---\n\nIt sank, the [Bay](https://bay.vd/a) reported.',
    });
    const run = await hearsay(['check', '--format', 'json', '--chain', '.'], { cwd });
    expect(run.stdout.match(/"rule": ?"circular-sourcing"/g)).toHaveLength(2);
    const quiet = await hearsay(['check', '--format', 'json', '.'], { cwd });
    expect(quiet.stdout).not.toContain('circular-sourcing');
  });

  it('a symbolic link out of the workspace is never followed', async () => {
    const outside = folder({ 'secret.md': '# Plans\n' });
    const cwd = folder({
      '.git/HEAD': '',
      'a.md': 'See [this](in/secret.md#plans), [that](secret.md#gone), and [within](here.md).',
      'b.md': '# B',
    });
    symlinkSync(outside, join(cwd, 'in'));
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'secret.md'));
    symlinkSync(join(cwd, 'b.md'), join(cwd, 'here.md'));
    const run = await hearsay(['check', '--format', 'json', 'a.md'], { cwd });
    expect(findingsOf(run.stdout).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['missing-file', 'info'],
      ['missing-file', 'info'],
    ]);
  });
});
