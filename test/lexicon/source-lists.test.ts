import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import schema from '../../server/src/lexicon/source-lists.schema.json' with { type: 'json' };

const folder = new URL('../../server/src/lexicon/', import.meta.url);
const files = ['calendar', 'documents', 'given-names', 'organisations', 'people', 'places', 'references', 'titles'];
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const validate = new Ajv({ allErrors: true, unicodeRegExp: true }).compile(schema);

interface List {
  readonly words?: string;
}

describe.each(languages.map(({ name }) => name))('word lists of %s', (language) => {
  test.each(files)('%s.yaml keeps the schema', (file) => {
    const lists: unknown = parse(readFileSync(new URL(`${language}/${file}.yaml`, folder), 'utf8'));
    validate(lists);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(files)('%s.yaml has each word of a list once', (file) => {
    const lists = parse(readFileSync(new URL(`${language}/${file}.yaml`, folder), 'utf8')) as Record<string, List>;
    const twice = Object.entries(lists).flatMap(([list, { words = '' }]) => {
      const all = words.split(' ');
      return all.filter((word, i) => all.indexOf(word) !== i).map((word) => `${list}: ${word}`);
    });
    expect(twice).toEqual([]);
  });
});

test('a list without provenance, or with a capital among its words, is refused', () => {
  expect(validate({ officials: { about: 'People in office.', words: 'minister' } })).toBe(false);
  expect(validate({ officials: { about: 'People in office.', provenance: 'Ours.', words: 'Minister' } })).toBe(false);
  expect(validate({ officials: { about: 'People in office.', provenance: 'Ours.', words: 'minister' } })).toBe(true);
});
