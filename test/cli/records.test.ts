import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from '../../server/src/cli/run/records.ts';
import { hearsay } from './hearsay.ts';

const sentence = 'Two officials said on Monday that the vote was off.';

describe('check --ndjson', () => {
  it.each(['1', '2'])('answers each line in its order, bad ones with an error (--jobs %s)', async (jobs) => {
    const input = [
      JSON.stringify({ id: 'a', text: sentence, language: 'markdown', metadata: { any: ['thing'] } }),
      'not json',
      '',
      JSON.stringify({ id: 7, text: `<p>${sentence}`, language: 'html' }),
      JSON.stringify({ text: 'No name.' }),
      JSON.stringify({ id: 'no text' }),
      JSON.stringify({ id: 'odd', text: 'x', language: 'latin' }),
      '[1]',
      JSON.stringify({ id: 'last', text: '' }),
    ].join('\n');
    const run = await hearsay(['check', '--ndjson', '--jobs', jobs], { input });
    const answers = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 7, null, 'no text', 'odd', null, 'last']);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([
      false,
      true,
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
    for (const answer of answers)
      if (!answer.error) expect(Object.keys(answer)).toEqual(['id', 'findings', 'attributions', 'sources', 'links']);
    expect(run.status).toBe(0);
  });

  it('refuses bytes that are no UTF-8 and goes on', async () => {
    const good = new TextEncoder().encode('\r\n{"id":2,"text":"x"}\n');
    const run = await hearsay(['check', '--ndjson'], { input: Uint8Array.of(0x22, 0xff, 0x22, ...good) });
    const [bad, answer] = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(bad?.error).toMatch(/not JSON/);
    expect(answer?.id).toBe(2);
  });
});

describe('the lines of a stream', () => {
  it('are the same however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '\n', ' ', '💥') }),
        fc.infiniteStream(fc.integer({ min: 1, max: 5 })),
        async (text, sizes) => {
          const bytes = new TextEncoder().encode(text);
          async function* chunks() {
            for (let at = 0; at < bytes.length; ) {
              const size = sizes.next().value ?? 1;
              yield bytes.subarray(at, at + size);
              at += size;
            }
          }
          const found: string[] = [];
          for await (const line of lines(chunks())) found.push(new TextDecoder().decode(line ?? undefined));
          expect(found).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
        },
      ),
    );
  });
});
