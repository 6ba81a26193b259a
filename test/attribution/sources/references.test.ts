import { describe, expect, test } from 'vitest';
import { tell } from './told.ts';

/** The names behind the sources of an article, in order. */
const namesIn = (article: string) => tell(article).sources.map(({ name }) => name);
/** The kinds of them. */
const kindsIn = (article: string) => tell(article).sources.map(({ kind }) => kind);

describe('a named person, called otherwise later on', () => {
  test.each([
    ['her last name', '[Jane Roe] {opened} the bridge. “It holds,” [Roe] {said}.'],
    ['a title and her last name', 'Minister Jane Roe opened the bridge. “It holds,” [Ms. Roe] {said}.'],
    ['a pronoun', 'Jane Roe opened the bridge on Monday. “It holds,” [she] {said}.'],
    ['her office', 'The transport minister, Jane Roe, opened the bridge.\n\n“It holds,” [the minister] {said}.'],
    [
      'her office, given after the name',
      'Jane Roe, the mayor of Norda, cut the ribbon. “It holds,” [the mayor] {said}.',
    ],
    ['a more general word', 'Sen. Jane Roe opened the bridge. “It holds,” [the lawmaker] {said}.'],
    [
      'the office in a headline',
      '[Transport minister] {praises} bridge\n\nThe transport minister, Jane Roe, opened the bridge.',
    ],
    ['a party and a state', 'Jane Roe (R-Utah) voted no. “It leaks,” [the Utah Republican] {said}.'],
    [
      'the words of an office named later',
      '[The governor] {said} the bridge holds.\n\nGov. Jane Roe had opened it on Monday.',
    ],
    ['who', 'It was Jane Roe, [who] {said} the bridge holds.'],
  ])('by %s', (_, article) => {
    const { sources } = tell(article);
    expect(sources.at(-1)).toMatchObject({ kind: 'person', name: 'Jane Roe' });
  });

  test('a pronoun takes the gender into account', () => {
    expect(namesIn('Jane Roe met John Poe on Monday. [She] {said} so. Then [he] {denied} it.')).toEqual([
      'Jane Roe',
      'John Poe',
    ]);
  });

  test('a pronoun is sooner the subject than whoever stands nearer', () => {
    expect(namesIn('Jane Roe opened the bridge with Mary Poe. [She] {said} it holds.')).toEqual(['Jane Roe']);
  });

  test('nobody calls himself “he” in his own words', () => {
    const article = 'John Poe praised Carl Lund. “[He] {said} it would hold,” Poe said.';
    expect(namesIn(article)[0]).not.toBe(null);
  });

  test('a description with another origin is another person', () => {
    const article = 'The Norwegian president, Carl Lund, arrived. [The French president] {said} nothing.';
    expect(namesIn(article)).toEqual([null]);
  });
});

describe('somebody unnamed, told of again', () => {
  test('“the official” is the official of before, and stays anonymous', () => {
    const { sources } = tell('[A harbour official] {said} no. Later [the official] {denied} it, and [he] {swore}.');
    expect(sources.map(({ kind }) => kind)).toEqual(['anonymous', 'anonymous', 'anonymous']);
    expect(new Set(sources.map(({ entry }) => entry)).size).toBe(1);
  });

  test('“the official” does not become a minister who is named before', () => {
    const article = 'Minister Jane Roe left. [A harbour official] {said} why. [The official] {asked} for nothing.';
    expect(kindsIn(article)).toEqual(['anonymous', 'anonymous']);
  });

  test('they are the group that spoke last', () => {
    const { sources } = tell('[Two officials] {said} no. [They] {denied} it.');
    expect(sources[1]).toMatchObject({ kind: 'anonymous', entry: sources[0]?.entry });
  });

  test('two groups under one description of different number are two', () => {
    const { sources } = tell('[Officials] {said} no. [An official] {denied} it.');
    expect(sources[0]?.entry).not.toBe(sources[1]?.entry);
  });
});

describe('organisations', () => {
  test('the short form in brackets, then alone', () => {
    expect(namesIn('[The National Harbour Agency (NHA)] {said} no. [The NHA] {denied} it.')).toEqual([
      'National Harbour Agency',
      'National Harbour Agency',
    ]);
  });
  test('“the company” is the one named last', () => {
    expect(namesIn('Norda Lines Inc. built the bridge. [The company] {said} it holds.')).toEqual(['Norda Lines Inc.']);
  });
  test('“it” is the body that spoke last', () => {
    const { sources } = tell('[The ministry] {said} no. [It] {denied} everything.');
    expect(sources[1]).toMatchObject({ kind: 'organization', entry: sources[0]?.entry });
  });
  test('“the statement” is the one told of before', () => {
    const { sources } = tell('[A statement] {said} no. [The statement] {added} why.');
    expect(sources[1]?.entry).toBe(sources[0]?.entry);
  });
});

test('“we” in a quotation is whoever says it', () => {
  expect(namesIn('[Norda Lines Inc.] {said} so. “[We] {said} it before.”')).toEqual([
    'Norda Lines Inc.',
    'Norda Lines Inc.',
  ]);
});

test('two people whom “and” joins are both named', () => {
  expect(namesIn('[Jane Roe and John Poe] {said} so. [Both] {agreed}.')[0]).toBe('Jane Roe and John Poe');
});
