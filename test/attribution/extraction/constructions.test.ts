import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** The attributions of a paragraph as `construction | source | cue | audience`. */
const forms = (text: string, kind?: Parameters<typeof read>[1]): string[] =>
  read(text, kind).map(({ construction, source, cue, audience }) => [construction, source, cue, audience].join(' | '));

describe('how an attribution is built', () => {
  it.each([
    // verbs that share a subject, and what stands between subject and verb
    [
      'The mayor criticized the plan and said it would cost too much.',
      ['verb | The mayor | criticized | ', 'verb | The mayor | said | '],
    ],
    ['The minister, who visited the site on Monday, said the dam was safe.', ['verb | The minister | said | ']],
    ['Two officials who spoke to the Ellen Courier confirmed the strike.', ['verb | Two officials | confirmed | ']],
    // the source after the quotation
    ['"It was over in a minute," said one of the witnesses.', ['verb | one of the witnesses | said | ']],
    // who is told
    ['"We lost," the coach told the Ellen Courier.', ['verb | the coach | told | the Ellen Courier']],
    ['The paper was told by officials that the deal was off.', ['verb | officials | told | The paper']],
    // passives
    [
      'He was quoted as saying by state media that the talks had failed.',
      ['verb | He | quoted as saying | state media'],
    ],
    ['The minister was accused of fraud by the opposition.', ['verb | the opposition | accused | ']],
    ['It is believed that the painting was stolen in 1940.', ['hedge |  | is believed | ']],
    ['The painting is said to have been stolen in 1940.', ['hedge |  | is said | ']],
    ['He has been described as a genius.', ['hedge |  | has been described | ']],
    // two attributions of one sentence
    [
      'The Ellen Courier reported, citing two officials, that the envoy had left.',
      ['verb | The Ellen Courier | reported | ', 'citing | two officials | citing | '],
    ],
    // nested, and documents that somebody has seen
    [
      'The agency reported that the ministry had confirmed the visit.',
      ['verb | The agency | reported | ', 'verb | the ministry | confirmed | '],
    ],
    // phrases
    ['As reported by the Daily Anchor, the ferry sank within minutes.', ['verb | the Daily Anchor | reported | ']],
    ['The ferry sank within minutes, per Anchor News.', ['according-to | Anchor News | per | ']],
    ['Police are looking for the alleged thief.', ['adjective |  | alleged | ']],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it.each([
    ['Envoy to resign – NYT', ['headline | NYT | – | ']],
    ['Firm set to be sold - reports', ['headline | reports | - | ']],
    ['Sources: deal on harbour near', ['headline | Sources | : | ']],
    ['Envoy resigned over leak, officials say', ['headline | officials | say | ']],
    ['How to report: a guide', []],
    ['The Courier – a history', []],
    ['Breaking: explosions heard near the harbour', []],
    ['Envoy Just Resigned – It Might Surprise You', []],
    ['The Fix Is In: Moderators Ignore The Leak', []],
  ])('headline: %s', (text, expected) => {
    expect(forms(text, 'title')).toEqual(expected);
  });

  it.each([
    ['JANE ROE: We never asked for this.', ['speaker-label | JANE ROE | : | ']],
    ['Officials: bridge was unsafe for years', ['speaker-label | Officials | : | ']],
    ['“We never asked for this.” ― Jane Roe', ['signature | Jane Roe | ― | ']],
    ['Ingredients: two eggs and a cup of flour', []],
    ['NOTE: The bridge is closed.', []],
    ['Source: yearbook of the harbour office, third edition', []],
    ['Returns: the number of bytes written', []],
  ])('line: %s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });
});

describe('what is said', () => {
  const contents = (text: string): (readonly string[])[] => read(text).map(({ content }) => content);

  it('is the quotation to both sides of its cue', () => {
    expect(contents('“I don’t know,” she said. “We never asked.”')).toEqual([['“I don’t know,”', '“We never asked.”']]);
  });

  it('ends where another speaker begins', () => {
    expect(contents('Critics say the law goes too far, while supporters argue it does not go far enough.')).toEqual([
      ['the law goes too far'],
      ['it does not go far enough'],
    ]);
  });

  it('holds the attributions that are nested in it', () => {
    const [outer, inner] = read('The Ellen Courier reported that officials told it that the bridge was unsafe.');
    expect(outer?.within).toBeNull();
    expect(inner).toMatchObject({ source: 'officials', cue: 'told', audience: 'it', within: 0 });
  });

  it('is, for whoever is cited, what the outlet reports', () => {
    expect(contents('The agency reported that the envoy had left, citing two officials.')).toEqual([
      ['that the envoy had left'],
      ['that the envoy had left'],
    ]);
  });
});
