import { describe, expect, it } from 'vitest';
import { analyseBlock, emptyCarry } from '../../../server/src/attribution/extraction/index.ts';

const read = (text: string, carry = emptyCarry) => analyseBlock(text, 'paragraph', carry);
const quoted = (text: string): string[] => read(text).quotations.map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  it.each([
    ['“We lost,” she said.', ['“We lost,”']],
    ['"We lost," she said.', ['"We lost,"']],
    ["''We lost,'' she said.", ["''We lost,''"]],
    ['‘We lost,’ she said.', ['‘We lost,’']],
    ['«We lost», she said.', ['«We lost»']],
    ['„We lost“, she said.', ['„We lost“']],
    ['「We lost」 she said.', ['「We lost」']],
    ["The officials' account and the mayor's differ; it isn't over.", []],
    ['He said “they told me ‘never’ twice.”', ['“they told me ‘never’ twice.”', '‘never’']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('carry a quotation over a blank line', () => {
    const first = read('“We will rebuild,” the mayor said. “But it will');
    expect(first.carryOut).toEqual({ open: '“' });
    const text = 'take ten years.” She then left.';
    const next = read(text, first.carryOut);
    expect(next.quotations).toHaveLength(1);
    expect(next.quotations[0]).toMatchObject({ start: 0, end: text.indexOf(' She'), continues: true, open: false });
    expect(next.carryOut).toEqual({ open: null });
  });

  it('belong to whoever speaks, over several sentences', () => {
    const { quotations } = read('“It was late. Nobody saw it coming,” Ida Brandt said. “We ran. We had no choice.”');
    expect(quotations.map(({ attribution }) => attribution)).toEqual([0, 0]);
  });
});
