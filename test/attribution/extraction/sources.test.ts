import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

describe('who says it', () => {
  it.each([
    ['The mayor of Port Ellen said the bridge would close.', 'The mayor of Port Ellen: said'],
    ['The bridge would close on Monday, two city officials said.', 'two city officials: said'],
    ['According to the harbour board, the crane was inspected in May.', 'the harbour board: According to'],
    ['“We had no warning,” said Ida Brandt, who runs the ferry.', 'Ida Brandt: said'],
    ['The ferry line reportedly lost two ships last winter.', '–: reportedly'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('leaves people who only act alone', () => {
    expect(told('Officials visited the bridge and signed a contract with the builders.')).toEqual([]);
  });
});
