import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from './hearsay.ts';

let folder = '';
let code = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-code-'));
  cpSync(dirname(program), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'a.md'), 'Officials said the bridge was closed, the Harbour Times [reported](#).\n');
  const kept = join(folder, 'dist/code');
  code = join(kept, readdirSync(kept)[0] ?? '', 'check.js.code');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = () =>
  execFileSync(process.execPath, ['dist/cli.js', 'check', '--fail-on', 'none', '--format', 'json', 'a.md'], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('code that V8 made when the program was built', () => {
  it('changes nothing of what is found, is it there, damaged, of another program or gone', () => {
    const asBuilt = check();
    expect(asBuilt).toContain('empty-link');
    const bytes = readFileSync(code);
    writeFileSync(code, bytes.subarray(0, bytes.length / 2));
    expect(check()).toBe(asBuilt);
    writeFileSync(code, 'no code');
    expect(check()).toBe(asBuilt);
    cpSync(join(dirname(code), 'program.js.code'), code);
    expect(check()).toBe(asBuilt);
    rmSync(code);
    expect(check()).toBe(asBuilt);
  });
});
