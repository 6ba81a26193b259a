import { describe, expect, test } from 'vitest';
import { tell } from './told.ts';

const kindOf = (words: string): string | undefined =>
  tell(`[${words}] {said} the bridge would close.`).sources[0]?.kind;

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
  ])('%s: anonymous', (words) => expect(kindOf(words)).toBe('anonymous'));
  test.each(['critics', 'some experts', 'many', 'observers', 'supporters of the plan'])('%s: vague', (words) =>
    expect(kindOf(words)).toBe('vague'),
  );
  test.each(['police', 'the ministry', 'a spokesman for the ministry', 'the company', 'the court'])(
    '%s: organization',
    (words) => expect(kindOf(words)).toBe('organization'),
  );
  test.each([
    'Jane Roe',
    'Foreign Minister Jane Roe',
    'Roe, a senior official at the ministry',
    'harbour spokesman John Poe',
  ])('%s: person', (words) => expect(kindOf(words)).toBe('person'));
});
