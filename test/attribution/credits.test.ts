import { describe, expect, it } from 'vitest';
import { check } from '../../server/src/index.ts';

const credits = (line: string) =>
  check(`The mill closed on Monday.\n\n${line}\n\nIts gates were locked.`, { language: 'plaintext' })
    .article.attributions.filter(({ flags }) => flags.includes('wire-credit'))
    .map(({ relay }) => relay.map(({ name }) => name));

describe('a credit on a line of its own', () => {
  it.each([
    ['Edda Marrin / Reuters', ['Reuters']],
    ['Edda Marrin/AFP.', ['Agence France-Presse']],
    ['Handout/Reuters.', ['Reuters']],
    ['Edda Marrin via Getty Images.', []],
    ['Contributing: Jon Perle.', []],
    ['- Reuters.', ['Reuters']],
  ])('%s', (line, names) => {
    expect(credits(line)).toEqual([names]);
  });

  it.each([
    'Contributing factors: age and wind.',
    'Edda Marrin learned of it via Reuters on Monday.',
    'Edda Marrin/AP Foods',
  ])('none: %s', (line) => {
    expect(credits(line)).toEqual([]);
  });
});
