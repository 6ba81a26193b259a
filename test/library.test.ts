import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { check } from '../server/src/index.ts';

const root = join(import.meta.dirname, '..');

/** Bundles a program for the browser; Node's modules are not there, and asking for one is an error. */
async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: program.replaceAll("'hearsay'", "'./server/dist/index.mjs'"),
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return new TextDecoder().decode(outputFiles[0]?.contents);
}

describe('the library', () => {
  it('bundled for the browser gives in a worker what it gives here', async () => {
    const text = readFileSync(join(root, 'examples/strait-dispute.md'), 'utf8');
    const program = await bundled(
      "import { check } from 'hearsay'; answer = JSON.stringify(check(text, { language: 'markdown' }).findings);",
    );
    // What a worker's global object has beside the language itself, as far as a pure program can want it.
    const scope = createContext({ TextDecoder, TextEncoder, URL, URLSearchParams, atob, btoa, text, answer: '' });
    runInContext(program, scope);
    expect(JSON.parse(String(scope.answer))).toEqual(check(text, { language: 'markdown' }).findings);
    expect(String(scope.answer)).toContain('empty-link');
  });

  it('does what its page shows', async () => {
    const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
    const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
    const lines: string[] = [];
    const console = { log: (...words: unknown[]) => lines.push(words.join(' ')) };
    runInContext(await bundled(program), createContext({ TextDecoder, TextEncoder, URL, atob, console }));
    expect(lines).toContain('error empty-link: This link leads nowhere. (“[here](#)”)');
    expect(lines.some((line) => line.includes('vague-attribution'))).toBe(true);
    expect(lines.some((line) => line.startsWith('critics said'))).toBe(true);
  });

  it('leaves out of a bundle what nobody imports', async () => {
    const size = async (names: string) =>
      (await bundled(`import { ${names} } from 'hearsay'; console.log(${names});`)).length;
    const all = await size('check');
    expect(await size('readDocument')).toBeLessThan(all * 0.6);
    expect(await size('rules')).toBeLessThan(all * 0.2);
  });

  it('reads HTML and plain text as well', () => {
    for (const [language, text] of [
      ['html', '<p>The vote was <a href="#">off</a>.</p>'],
      ['plaintext', 'The vote was [off](#).'],
    ] as const)
      expect(check(text, { language }).findings.map(({ rule }) => rule)).toEqual(['empty-link']);
  });
});
