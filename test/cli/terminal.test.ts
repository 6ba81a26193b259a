/** What stands on a terminal alone: questions, and how far a long run is. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder } from './hearsay.ts';
import { atTerminal, keys } from './terminal.ts';

const outlet = /own outlet, in all its spellings.*: /;
const style = /House style: newsroom, .* \[newsroom\]: /;
const written = (cwd: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(cwd, 'hearsay.config.json'), 'utf8')) as Record<string, unknown>;

describe('hearsay init, at a terminal', () => {
  it('asks for what it cannot see, and writes the answers', async () => {
    const cwd = folder({ 'a.md': 'Rain fell.\n' });
    const { status, screen } = await atTerminal(['init'], {
      cwd,
      typed: [
        [outlet, `The Harbour Times, Harbour Times${keys.enter}`],
        [style, `wire${keys.enter}`],
      ],
    });
    expect([status, screen]).toEqual([0, expect.stringContaining('wrote hearsay.config.json')]);
    expect(written(cwd)).toMatchObject({ publication: ['The Harbour Times', 'Harbour Times'], profile: 'wire' });
  });

  it('takes an empty answer for what stands beside the question', async () => {
    const cwd = folder({ 'a.md': 'Rain fell.\n' });
    const { status } = await atTerminal(['init'], {
      cwd,
      typed: [
        [outlet, keys.enter],
        [style, keys.enter],
      ],
    });
    expect(status).toBe(0);
    expect(written(cwd)).toMatchObject({ profile: 'newsroom' });
    expect(written(cwd)).not.toHaveProperty('publication');
  });

  it('asks nothing that it sees or is told', async () => {
    const articles = Array.from({ length: 30 }, (_, i): [string, string] => [
      `${i}.md`,
      '---\npublication: The Harbour Times\n---\n\nRain fell.\n',
    ]);
    const seen = folder(Object.fromEntries(articles));
    const { status, screen } = await atTerminal(['init', '--profile', 'wire'], { cwd: seen });
    expect([status, screen]).toEqual([0, expect.not.stringMatching(/own outlet, in|House style/)]);
    const told = folder({ 'a.md': 'Rain fell.\n' });
    const quiet = await atTerminal(['init', '--yes'], { cwd: told });
    expect([quiet.status, quiet.screen]).toEqual([0, expect.not.stringMatching(/own outlet, in|House style/)]);
    expect(written(told)).toMatchObject({ profile: 'newsroom' });
  });

  it('says which house styles there are where the answer is none of them, and writes nothing', async () => {
    const cwd = folder({ 'a.md': 'Rain fell.\n' });
    const { status, screen } = await atTerminal(['init'], {
      cwd,
      typed: [
        [outlet, keys.enter],
        [style, `tabloid${keys.enter}`],
      ],
    });
    expect([status, screen]).toEqual([2, expect.stringMatching(/there is no profile "tabloid": newsroom, wire/)]);
    expect(existsSync(join(cwd, 'hearsay.config.json'))).toBe(false);
  });

  it('ends at Ctrl-C and writes nothing; the end of input is an empty answer', async () => {
    const cwd = folder({ 'a.md': 'Rain fell.\n' });
    const ended = await atTerminal(['init'], { cwd, typed: [[outlet, keys.interrupt]] });
    expect([ended.status, existsSync(join(cwd, 'hearsay.config.json'))]).toEqual([130, false]);
    const { status } = await atTerminal(['init'], {
      cwd,
      typed: [
        [outlet, keys.end],
        [style, keys.end],
      ],
    });
    expect([status, written(cwd).profile]).toEqual([0, 'newsroom']);
  });
});

describe('the line of progress', () => {
  /** A site that answers late, so that a run is long without any work. */
  async function lateSite(): Promise<string> {
    const server = createServer((_, response) => {
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Here.</p>'), 700);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.2', resolve);
    });
    onTestFinished(() => void server.close());
    const address = server.address();
    return `127.0.0.2:${typeof address === 'object' ? address?.port : ''}`;
  }
  /** What wipes a line on a terminal. */
  const wiped = '\r\u001b[2K';
  const drawn = /(\d+) of 4 links/g;
  const check = async (host: string, more: readonly string[] = [], env: Record<string, string> = {}) => {
    const links = [1, 2, 3, 4].map((page) => `Page [${page}](http://${host}/${page}).`).join('\n\n');
    const cwd = folder({ 'a.md': `# Pages\n\n${links}\n` });
    return atTerminal(['check', '--online', '--online-allow-host', host, '--no-cache', ...more, '--', 'a.md'], {
      cwd,
      env,
    });
  };

  it('counts up in one place, and is gone before anything else is said', async () => {
    const { status, screen } = await check(await lateSite());
    const counts = [...screen.matchAll(drawn)].map(([, done]) => Number(done));
    expect([status, counts.length > 0]).toEqual([0, true]);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    // Each stands on a line that was wiped, and so does what comes after the last.
    for (const { index } of screen.matchAll(drawn)) expect(screen.slice(0, index).endsWith(wiped)).toBe(true);
    const [, after = ''] = screen.split(`${counts.at(-1)} of 4 links`).slice(-2);
    expect(after.startsWith(wiped)).toBe(true);
  });

  it('is none with --quiet, and none where a machine watches', async () => {
    const host = await lateSite();
    expect((await check(host, ['--quiet'])).screen).not.toMatch(drawn);
    expect((await check(host, [], { CI: 'true' })).screen).not.toMatch(drawn);
  });
});
