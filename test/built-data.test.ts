import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtData } from '../build-plugins.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-data-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a module of data exports once the build has worked it out. */
async function built(source: string): Promise<Record<string, unknown>> {
  const file = join(folder, 'words.ts');
  writeFileSync(file, source);
  const { outputFiles } = await build({
    entryPoints: [file],
    format: 'esm',
    plugins: [builtData([file])],
    bundle: true,
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

describe('modules of data that the build works out', () => {
  it('keep their values', async () => {
    const values = await built(`
      const words = 'ash elm oak'.split(' ');
      export const list = words;
      export const set: ReadonlySet<string> = new Set(words);
      export const map = new Map(words.map((word, i) => [word, new Set([i])]));
      export const integers = Int32Array.of(0, -1, 2 ** 31 - 1, -(2 ** 31));
      export const record = { 'a b': [1.5, null, true], __quote: '“"\\n' };
    `);
    expect({ ...values }).toEqual({
      list: ['ash', 'elm', 'oak'],
      set: new Set(['ash', 'elm', 'oak']),
      map: new Map([
        ['ash', new Set([0])],
        ['elm', new Set([1])],
        ['oak', new Set([2])],
      ]),
      integers: Int32Array.of(0, -1, 2 ** 31 - 1, -(2 ** 31)),
      record: { 'a b': [1.5, null, true], __quote: '“"\n' },
    });
  });

  it('hold nothing but data', async () => {
    await expect(built('export const lower = (word: string) => word.toLowerCase();')).rejects.toThrow(/function/);
    await expect(built('export const word = /oak/;')).rejects.toThrow(/class/);
  });
});
