import { describe, expect, it } from 'vitest';
import { analyseBlock, emptyCarry } from '../../../server/src/attribution/extraction/index.ts';

const read = (text: string) => analyseBlock(text, 'paragraph', emptyCarry);
const times = (text: string, count: number): string => Array.from({ length: count }, () => text).join('');

describe('text that nobody wrote', () => {
  it.each([
    [
      'a megabyte on one line',
      times('the officials who had visited the dam on Monday left in a bus and said nothing ', 13_000),
    ],
    ['a cue in every clause', times('officials said that the dam ', 4_000)],
    ['a megabyte of one word', times('said', 250_000)],
    ['ten thousand quotation marks', times('“', 10_000)],
    ['ten thousand nested quotations', times('“a ', 10_000) + times('”', 10_000)],
    ['every style of quotation mark', times("\"“”‘’«»„‟‹›「」『』``''＂", 3_000)],
    ['ten thousand brackets', times('([{', 10_000)],
    ['words from right to left', times('قال المسؤول إن السد آمن ', 10_000)],
    ['reporting verbs alone', times('said told reported ', 4_000)],
    ['lone surrogates', times('\ud83d said \udc00 ', 3_000)],
  ])('%s: every span lies in the text', { timeout: 120_000 }, (_, text) => {
    const { attributions, quotations } = read(text);
    const outside = attributions
      .flatMap(({ cue, source, content }) => [cue, ...(source ? [source] : []), ...content])
      .concat(quotations)
      .filter(({ start, end }) => start < 0 || start >= end || end > text.length);
    expect(outside).toEqual([]);
    expect(attributions.filter(({ within }) => within !== null && attributions[within] === undefined)).toEqual([]);
  });

  it('does as much for each part of a text, however long the text is', { timeout: 120_000 }, () => {
    const part = 'The mayor said the dam was safe, and two officials said “it is not” to reporters. ';
    const few = read(times(part, 50)).attributions.length;
    expect(read(times(part, 500)).attributions.length).toBe(10 * few);
  });
});

describe('text that is no English news', () => {
  it.each([
    ['German', 'Der Bürgermeister sagte am Montag, die Brücke bleibe geschlossen. Die Polizei bestätigte den Vorfall.'],
    [
      'French',
      'Le maire a déclaré lundi que le pont resterait fermé. La police a confirmé les faits dans un communiqué.',
    ],
    ['Turkish', 'Belediye başkanı pazartesi günü köprünün kapalı kalacağını söyledi. Polis olayı doğruladı.'],
    ['Latin', times('Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor. ', 20)],
    [
      'a recipe',
      'Melt the butter, add the flour and stir for two minutes. Pour in the milk. Serve with bread and salt.',
    ],
    [
      'a manual',
      'Call the function with a buffer. It returns the number of bytes written, or an error code if the call fails.',
    ],
  ])('finds nothing in %s', (_, text) => {
    expect(read(text).attributions).toEqual([]);
  });
});
