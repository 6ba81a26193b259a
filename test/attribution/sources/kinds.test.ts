import { describe, expect, test } from 'vitest';
import { tell } from './told.ts';

const sourceOf = (words: string) => tell(`[${words}] {said} the bridge would close.`).sources[0];
const kindOf = (words: string) => sourceOf(words)?.kind;

describe('kinds of source', () => {
  test.each([
    'sources',
    'a senior official',
    'two Norvian officials',
    'one of the people',
    'a person familiar with the talks',
    'people briefed on the matter',
    'officials at the ministry',
    'a former employee',
    'three witnesses',
    'current and former officials in the harbour office',
    'several people in the room',
    'residents',
    'an analyst who asked not to be named',
    'scientists at the Norda Institute',
    'her friend',
    'the ministry’s lawyers',
    'lawmakers',
    'a beekeeper',
  ])('%s: anonymous', (words) => expect(kindOf(words)).toBe('anonymous'));

  test.each([
    'critics',
    'some experts',
    'many',
    'observers',
    'supporters of the plan',
    'his critics',
    'most people',
    'others',
    'Norvians',
    'people in Lower Norda',
    'everybody in the capital',
    'the public',
    'More than two million people',
    'initial reports',
    'rumours',
    'local media',
    'environmental groups',
    'some lawmakers',
    'some of the marchers Norda TV interviewed',
  ])('%s: vague', (words) => expect(kindOf(words)).toBe('vague'));

  test.each([
    'police',
    'the ministry',
    'a spokesman for the ministry',
    'a spokeswoman',
    'the company',
    'the court',
    'the Roe campaign',
    'the Norvian government',
    'The Harbour Board',
    'the National Harbour Agency (NHA)',
    'the 12-member panel',
    'the two companies',
    'the Court of Justice',
    'the hacker group Lantern',
  ])('%s: organization', (words) => expect(kindOf(words)).toBe('organization'));

  test.each([
    'Jane Roe',
    'Foreign Minister Jane Roe',
    'Roe, a senior official at the ministry',
    'harbour spokesman John Poe',
    'the mayor of Norda, Jane Roe',
    'a man identified as John Poe',
    'Norvia’s ambassador to Sweden Jane Roe',
    'Rep. Jane Roe (D-Ohio)',
    'Jane Roe and John Poe',
    'another delegate, John Poe',
    'the governor',
    'his wife',
    'geochemist Arvid Lund',
    'Norda’s police chief',
  ])('%s: person', (words) => expect(kindOf(words)).toBe('person'));

  test.each(['a report', 'the indictment', 'a leaked memo seen by the Gazette', 'the Harbour Act', 'its statement'])(
    '%s: document',
    (words) => expect(kindOf(words)).toBe('document'),
  );
  test.each([
    'a new study',
    'polls',
    '36 percent of voters',
    'one in five sailors',
    'Two-thirds of voters',
    'those surveyed',
    'research',
  ])('%s: study', (words) => expect(kindOf(words)).toBe('study'));
  test.each(['the White House', 'Downing Street', 'Iran', 'the Kremlin'])('%s: place', (words) =>
    expect(kindOf(words)).toBe('place'),
  );
});

describe('whom an organisation’s words are', () => {
  test.each([
    ['a spokesman for Norda Lines', 'Norda Lines'],
    ['a Norda Lines spokeswoman', 'Norda Lines'],
    ['the Roe campaign', 'Roe campaign'],
  ])('%s: %s', (words, name) => expect(sourceOf(words)?.name).toBe(name));
});

describe('what can be found', () => {
  test.each(['a study', 'polls', 'recent research', 'data'])('%s: an unnamed study', (words) =>
    expect(sourceOf(words)).toMatchObject({ name: null, study: true }),
  );
  test.each(['a Norda University poll', 'a survey by the Harbour Institute', '36 percent of voters', 'the study'])(
    '%s: no unnamed study',
    (words) => expect(sourceOf(words)?.study).toBe(false),
  );
  test('whose study it is does not tell which', () =>
    expect(sourceOf('a Norda University study')).toMatchObject({ name: 'Norda University study', study: true }));
  test.each(['a report', 'court papers', 'an internal memo'])('%s: an unspecified document', (words) =>
    expect(sourceOf(words)).toMatchObject({ name: null, unspecified: true }),
  );
  test.each(['the Harbour Act', 'the treaty', 'Norvia’s constitution'])('%s: a document that can be found', (words) =>
    expect(sourceOf(words)?.unspecified).toBe(false),
  );
  test.each(['users on Facebook', 'a viral post', 'videos circulating online', 'netizens'])(
    '%s: social media',
    (words) => expect(sourceOf(words)?.social).toBe(true),
  );
  test('the ministry’s Facebook post is the ministry’s', () =>
    expect(sourceOf('the ministry’s Facebook post')?.social).toBe(false));
});

test.each([
  ['an official', 1],
  ['two officials', 2],
  ['twelve of the sailors', 12],
  ['more than 40 residents', 40],
  ['officials', null],
  ['several officials', null],
])('%s counts %s', (words, count) => expect(sourceOf(words)?.count).toBe(count));
