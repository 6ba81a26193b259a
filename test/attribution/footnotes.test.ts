import { expect, it } from 'vitest';
import { check } from '../../server/src/lint/index.ts';

const cited = (text: string) =>
  check(`${text}\n\n[^a]: Minutes.\n\n[^b]: Interview.\n`, { language: 'markdown' }).article.attributions.map(
    (attribution) => attribution.cited,
  );

it.each([
  ['Critics say the plan is too dear.[^a] Marta Quell said it was not.', [true, false]],
  ['Critics say the plan is too dear.[^a][^b] Marta Quell said it was not.', [true, false]],
  ['“It is too dear,” critics say.[^a] Marta Quell said it was not.[^b]', [true, true]],
  ['Critics say the plan is too dear. Marta Quell said it was not[^b]; the ferry is blue.', [false, true]],
])('a mark after a full stop stands for the sentence before it: %s', (text, expected) => {
  expect(cited(text)).toEqual(expected);
});
