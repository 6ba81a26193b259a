import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { program } from './hearsay.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-code-'));
  cpSync(dirname(program), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'a.md'), 'Officials said the bridge was closed, the Harbour Times [reported](#).\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = (kind: string, part: string) => {
  const code = join(folder, 'dist/code');
  return join(code, readdirSync(code)[0] ?? '', kind, `${part}.code`);
};

const run = (args: readonly string[], input = '') =>
  execFileSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  });
const report = () => run(['report', '--quiet', 'a.md']);
const check = (...args: string[]) => run(['check', '--fail-on', 'none', '--format', 'json', ...args, 'a.md']);

/** What the server answers to whoever starts it. */
async function serve(): Promise<string> {
  const server = spawn(process.execPath, ['dist/cli.js', '--stdio'], { cwd: folder });
  const body =
    '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}';
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  let said = '';
  for await (const bytes of server.stdout) {
    said += String(bytes);
    if (said.includes('serverInfo')) break;
  }
  server.kill();
  return said;
}

/** Changes words in a part, and not its length: V8 asks of a program that it has code for how long it is, and no more. */
function misspell(part: string, words: string): void {
  const file = join(folder, 'dist', part);
  const text = readFileSync(file, 'latin1');
  expect(text).toContain(words);
  writeFileSync(file, text.replaceAll(words, words.replace(/\w/g, 'x')), 'latin1');
}

describe('code that V8 made when the program was built', () => {
  it('changes nothing of what is found, is it there, damaged, of another program or gone', () => {
    const asBuilt = check();
    expect(asBuilt).toContain('empty-link');
    const code = kept('short', 'check.js');
    const bytes = readFileSync(code);
    writeFileSync(code, bytes.subarray(0, bytes.length / 2));
    expect(check()).toBe(asBuilt);
    writeFileSync(code, 'no code');
    expect(check()).toBe(asBuilt);
    cpSync(kept('short', 'program.js'), code);
    expect(check()).toBe(asBuilt);
    cpSync(kept('server', 'attribution.js'), kept('short', 'attribution.js'));
    expect(check()).toBe(asBuilt);
    rmSync(code);
    expect(check()).toBe(asBuilt);
  });

  it('is what a check, a report and the server run', async () => {
    const words = 'This link leads nowhere.';
    expect(check()).toContain(words);
    misspell('check.js', words);
    expect(check()).toContain(words);
    rmSync(kept('short', 'check.js'));
    expect(check()).not.toContain(words);

    const heading = 'What the claims rest on';
    expect(report()).toContain(heading);
    misspell('report.js', heading);
    expect(report()).toContain(heading);

    expect(await serve()).toContain('"serverInfo":{"name":"hearsay"');
    misspell('server.js', 'name:"hearsay"');
    expect(await serve()).toContain('"serverInfo":{"name":"hearsay"');
    rmSync(kept('server', 'server.js'));
    expect(await serve()).not.toContain('"name":"hearsay"');
  });
});

it('finds in a text too long for a short run what it finds in a short one', () => {
  const line = readFileSync(join(folder, 'a.md'), 'utf8');
  const links = (text: string): number => {
    writeFileSync(join(folder, 'a.md'), text);
    return check('--no-config').split('"rule":"empty-link"').length - 1;
  };
  expect(links(line)).toBe(1);
  expect(links(`${line}\n`.repeat(800))).toBe(800);
});
