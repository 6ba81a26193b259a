import { describe, expect, it } from 'vitest';
import { check } from '../../server/src/lint/index.ts';
import { fileReport } from '../../server/src/report/formats/index.ts';

describe('links in the JSON report', () => {
  it('say what is wrong with them, and which address would be better', () => {
    const text = 'See [it](htps://quaypost.vd/12), [there](#gone) and [here](https://quaypost.vd/13).';
    const { links } = fileReport('a.md', check(text));
    expect(links.map(({ status, detail, suggestion }) => [status, detail, suggestion])).toEqual([
      ['malformed', null, 'https://quaypost.vd/12'],
      ['broken-fragment', 'No heading or place here is called “gone”.', null],
      ['unchecked', null, null],
    ]);
  });
});
