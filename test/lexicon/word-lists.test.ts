import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { oneOf, wordsOf } from '../../server/src/lexicon/lists.ts';
import schema from '../../server/src/lexicon/word-lists.schema.json' with { type: 'json' };

const folder = new URL('../../server/src/lexicon/', import.meta.url);
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
/** Files of another form, which their own first lines explain. */
const others = [
  'cues',
  'credits',
  'disclosure',
  'genres',
  'opinion',
  'outlet-words',
  'outlets',
  'primary-sources',
  'state-media',
  'word-classes',
];
const validate = new Ajv({ allErrors: true, unicodeRegExp: true }).compile(schema);

interface List {
  readonly words?: string;
}

describe.each(languages.map(({ name }) => name))('word lists of %s', (language) => {
  const read = (file: string): string => readFileSync(new URL(`${language}/${file}.yaml`, folder), 'utf8');
  const files = readdirSync(new URL(language, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length));

  test.each(files.filter((file) => !others.includes(file)))('%s.yaml keeps the schema', (file) => {
    const lists: unknown = parse(read(file));
    validate(lists);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(files.filter((file) => !others.includes(file)))('%s.yaml has each word of a list once', (file) => {
    const lists = parse(read(file)) as Record<string, List>;
    const twice = Object.entries(lists).flatMap(([list, { words = '' }]) => {
      const all = words.split(' ');
      return all.filter((word, i) => all.indexOf(word) !== i).map((word) => `${list}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  test.each(files)('%s.yaml begins by saying what it holds', (file) => {
    expect(read(file)).toMatch(/^# \S/);
  });
});

test('a list without provenance, or with a capital among its words, is refused', () => {
  expect(validate({ officials: { about: 'People in office.', words: 'minister' } })).toBe(false);
  expect(validate({ officials: { about: 'People in office.', provenance: 'Ours.', words: 'Minister' } })).toBe(false);
  expect(validate({ officials: { about: 'People in office.', provenance: 'Ours.', words: 'minister' } })).toBe(true);
});

test('a list that is asked for has to be there', () => {
  const file = { trees: { words: 'ash elm', phrases: ['silver birch'] } };
  expect(wordsOf(file, 'trees')).toEqual(['ash', 'elm', 'silver birch']);
  expect(() => wordsOf(file, 'tree')).toThrow('“tree”');
});

test('a list is any of its words to an expression, whatever marks they have', () => {
  const file = { states: { words: 'n.y n.y.' }, trees: { words: 'elm' } };
  const any = new RegExp(`^${oneOf(file, 'states', 'trees')}`);
  expect(['n.y. mets', 'n.y', 'elm', 'nay'].map((text) => any.exec(text)?.[0])).toEqual([
    'n.y.',
    'n.y',
    'elm',
    undefined,
  ]);
});
