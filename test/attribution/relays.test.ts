import { describe, expect, it } from 'vitest';
import { check } from '../../server/src/index.ts';

const attributions = (text: string, publication: readonly string[] = []) =>
  check(text, { settings: { publication } }).article.attributions;
const through = (text: string, publication?: readonly string[]) =>
  attributions(text, publication).flatMap(({ relay }) => relay.map(({ name }) => name));

describe('an outlet that a claim came through', () => {
  it.each([
    ['Edda Marrin told the Harbour Gazette that the mill would close.', ['Harbour Gazette']],
    ['Edda Marrin said in an interview with Le Monde that the mill would close.', ['Le Monde']],
    ['Speaking to Al Jazeera, Edda Marrin said the mill would close.', ['Al Jazeera']],
    ['“The mill will close,” Edda Marrin said on CNN on Sunday.', ['CNN']],
    ['In remarks carried by state television, Edda Marrin said the mill would close.', ['state television']],
    ['The mill will close, via Politico.', ['Politico']],
    ['“The mill will close,” Edda Marrin told NBC’s “Today” on Monday.', ['NBC News']],
    ['Edda Marrin told radio host Jon Perle that the mill would close.', ['radio host Jon Perle']],
    ['In the April issue of The Atlantic, Edda Marrin admits the mill will close.', ['The Atlantic']],
    ['In a separate CNN interview, Edda Marrin said the mill would close.', ['CNN']],
    ['“The mill will close,” Edda Marrin told Fox 35.', ['Fox 35']],
    ['Edda Marrin told Fox that the mill would close.', ['Fox News']],
    ['Edda Marrin reiterated to ABC News that the mill would close.', ['ABC News']],
  ])('%s', (text, names) => {
    expect(through(text)).toEqual(names);
  });

  it.each([
    'Edda Marrin told this newspaper that the mill would close.',
    'Edda Marrin told reporters that the mill would close.',
    'Edda Marrin said the mill would close on Monday.',
    'The New York Times Company said the mill would close.',
    '“We are an inclusive company,” ESPN said in a statement.',
    '“The mill will close,” wrote Jon Perle, a radio host who has never liked it.',
  ])('none: %s', (text) => {
    expect(through(text)).toEqual([]);
  });

  it('is first-hand where it is the article’s own', () => {
    const text = 'Edda Marrin told the New York Times that the mill would close.';
    expect(through(text)).toEqual(['The New York Times']);
    expect(through(text, ['NYT'])).toEqual([]);
  });

  it('hands on what is said inside its report', () => {
    const [outer, inner] = attributions('Reuters reported that two officials said the mill would close.');
    expect(outer?.flags).toEqual(['secondhand', 'chain']);
    expect(inner?.within).toBe(outer?.id);
    expect(inner?.relay.map(({ name }) => name)).toEqual(['Reuters']);
    expect(inner?.flags).toEqual(['anonymous', 'secondhand', 'chain']);
  });
});

describe('what an article tells of an unnamed source', () => {
  const disclosure = (text: string) => attributions(text).find((one) => one.disclosure)?.disclosure;
  it('reads position, count, basis and reason', () => {
    expect(
      disclosure(
        'Two port officials briefed on the talks said the mill would close. They asked not to be named for fear of losing their jobs.',
      ),
    ).toMatchObject({
      position: 'port officials',
      count: 2,
      basis: 'briefed on the talks',
      reason: { text: 'for fear of losing their jobs', stock: false },
    });
  });
  it('knows a stock reason', () => {
    const found = disclosure(
      'A clerk said the mill would close. She spoke on condition of anonymity because she was not authorized to speak publicly.',
    );
    expect(found?.reason?.stock).toBe(true);
  });
  it('finds nothing where nothing is told', () => {
    expect(disclosure('Sources said the mill would close.')).toMatchObject({
      reason: null,
      position: null,
      basis: null,
    });
  });
});

describe('what stands as evidence', () => {
  const cited = (text: string) => attributions(text).map((attribution) => attribution.cited);
  it.each([
    ['Critics [say](https://roth.vd/2026/toll) the toll is too high.', [true]],
    ['Critics [say](#) the toll is too high.', [false]],
    ['Critics [say](https://example.com) the toll is too high.', [false]],
    ['The mill will close, the [BBC](https://www.bbc.co.uk) said.', [false]],
    ['Critics say the toll is too high ([Roth](https://roth.vd/2026/toll)).', [true]],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('a quotation', () => {
  const quotations = (text: string) => check(text).article.quotations;
  it('is one over a blank line, with its speaker', () => {
    const text =
      'The mill was closed on Monday.\n\n“We were never asked,” Edda Marrin said. “Nobody told\n\nus anything at all about the plan.”';
    const { article } = check(text);
    const broken = article.quotations.find(({ pieces }) => pieces.length === 2);
    expect(article.attributions.find(({ id }) => id === broken?.attribution)?.source?.name).toBe('Edda Marrin');
  });
  it('is none where the marks hold a title', () => {
    expect(quotations('She has read “The Name of the Harbour” twice.')).toEqual([]);
  });
});
