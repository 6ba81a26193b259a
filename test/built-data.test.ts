import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtData, constants } from '../build-plugins.mjs';
import { Pattern } from '../server/src/document/pattern.ts';
import { hashWord } from '../server/src/document/tokens.ts';

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

  it('keep lists too long to be written word by word', async () => {
    const { list, set, map, lines } = await built(`
      export const list = Array.from({ length: 100 }, (_, i) => '“"' + i);
      export const set = new Set(list);
      export const map = new Map(list.map((word, i) => [word, i]));
      export const lines = [...list, 'two\\nlines', ''];
    `);
    const words = Array.from({ length: 100 }, (_, i) => `“"${i}`);
    expect({ list, set, map, lines }).toEqual({
      list: words,
      set: new Set(words),
      map: new Map(words.map((word, i) => [word, i])),
      lines: [...words, 'two\nlines', ''],
    });
  });

  it('hold nothing but data', async () => {
    await expect(built('export const lower = (word: string) => word.toLowerCase();')).rejects.toThrow(/function/);
    await expect(built('export const word = /oak/;')).rejects.toThrow(/class/);
  });
});

/** A module as the build leaves it, before it is bundled. */
async function worked(source: string, examples: boolean): Promise<string> {
  const sources = join(folder, 'server/src/rules');
  mkdirSync(sources, { recursive: true });
  const file = join(sources, 'rule.ts');
  writeFileSync(file, source);
  const { outputFiles } = await build({
    entryPoints: [file],
    format: 'esm',
    plugins: [constants({ examples })],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('constants that the build works out', () => {
  it('are hashes of words', async () => {
    const text = await worked(
      `
      const hashesOf = (words: Iterable<string>): ReadonlySet<number> => new Set([...words].map(hashWord));
      export const one = hashWord('said');
      export const [told, says] = ['told', 'says'].map(hashWord);
      export const set = hashesOf([
        'according',
        "isn't",
      ]);
      export const plain = hashesOf(['named', 'name']);
      export const words = ['ash', 'elm'];`,
      true,
    );
    const values = new Function(
      'hashWord',
      `${text.replace(/export \{[^}]*\};/, '')} return { one, told, says, set, plain, words };`,
    );
    const expected = {
      one: hashWord('said'),
      told: hashWord('told'),
      says: hashWord('says'),
      set: new Set(['according', "isn't"].map(hashWord)),
      plain: new Set(['named', 'name'].map(hashWord)),
      words: ['ash', 'elm'],
    };
    expect(values(hashWord)).toEqual(expected);
    expect(text).toContain(String(expected.one));
    expect(text).not.toContain("'said'");
  });

  it('are what patterns are made from', async () => {
    const text = await worked(
      String.raw`export const pattern = Pattern.of(
        /^[/"]\p{Lu}\/(?:’|\]|[^)\]/])\)$/giu,
      );`,
      true,
    );
    expect(text).not.toContain('Pattern.of');
    const { data } = new Function('Pattern', `${text.replace(/export \{[^}]*\};/, '')} return pattern;`)(Pattern);
    const { source, flags } = /^[/"]\p{Lu}\/(?:’|\]|[^)\]/])\)$/giu;
    expect(data).toEqual({ source, flags, needs: null });
  });

  it('leave out the examples of a rule, and nothing else of it', async () => {
    const rule = (between: string) => `export const rule = {
  meta: {
    summary: 'One.',${between}
    standards: [{ examples: 1 }],
  },
};
`;
    const examples = `
    examples: {
      flag: [{ text: 'a },' }],
      pass: [],
    },`;
    expect(await worked(rule(examples), false)).toBe(await worked(rule(''), true));
    expect(await worked(rule('\n    examples: { flag: [], pass: [] },'), false)).toBe(await worked(rule(''), true));
    await expect(worked(rule('\n    examples: someOf(1),'), false)).rejects.toThrow(/does not see where/);
  });
});
