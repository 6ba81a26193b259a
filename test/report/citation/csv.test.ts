import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileTold, sample, written } from './formats.ts';

const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

it('is a row a claim', async () => {
  const rows = rowsOf(await written('csv', [sample, { ...sample, path: 'b.md' }]));
  expect(rows).toHaveLength(2 * sample.said.length);
  expect(rows.find((row) => row['as written'] === 'three Valdorian officials')).toMatchObject({
    article: sample.path,
    line: '9',
    'rests on': 'not named',
    through: 'The New York Times',
    'how many': '3',
    severity: 'error',
  });
});

it('never begins a cell as a formula', async () => {
  for (const row of rowsOf(await written('csv', [hostileTold()])))
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
});

it('keeps any words whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[\w",;'=+@ –“”🌧-]{1,30}$/u), async (name) => {
      const text = 'Nobody said it.\n';
      const [row] = rowsOf(
        await written('csv', [{ path: 'a.md', text, said: [{ source: 'Nobody', name, cue: 'said' }] }]),
      );
      expect(row?.['who says so']?.replace(/^'/, '')).toBe(name.replace(/\s+/g, ' ').trim().replace(/^'/, ''));
    }),
    { numRuns: 60 },
  );
});
