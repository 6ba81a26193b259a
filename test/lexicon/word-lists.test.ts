import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { oneOf, wordsOf } from '../../server/src/lexicon/lists.ts';
import plainSchema from '../../server/src/lexicon/plain-lists.schema.json' with { type: 'json' };
import schema from '../../server/src/lexicon/word-lists.schema.json' with { type: 'json' };

const folder = new URL('../../server/src/lexicon/', import.meta.url);
const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
/** Files whose lists are plain, each behind a comment. */
const plain = ['cues', 'credits', 'disclosure', 'genres', 'opinion', 'outlet-words', 'primary-sources', 'word-classes'];
/** Listings of outlets: see the end. */
const listings = ['outlets', 'state-media'];
const ajv = new Ajv({ allErrors: true, unicodeRegExp: true });
const validate = ajv.compile(schema);
const validatePlain = ajv.compile(plainSchema);

interface List {
  readonly words?: string;
}

describe.each(languages.map(({ name }) => name))('word lists of %s', (language) => {
  const read = (file: string): string => readFileSync(new URL(`${language}/${file}.yaml`, folder), 'utf8');
  const files = readdirSync(new URL(language, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length));
  const described = files.filter((file) => !plain.includes(file) && !listings.includes(file));

  test.each(described)('%s.yaml keeps the schema', (file) => {
    const lists: unknown = parse(read(file));
    validate(lists);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(described)('%s.yaml has each word of a list once', (file) => {
    const lists = parse(read(file)) as Record<string, List>;
    const twice = Object.entries(lists).flatMap(([list, { words = '' }]) => {
      const all = words.split(' ');
      return all.filter((word, i) => all.indexOf(word) !== i).map((word) => `${list}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  test.each(plain)('%s.yaml keeps the schema of plain lists', (file) => {
    validatePlain(parse(read(file)));
    expect(validatePlain.errors ?? []).toEqual([]);
  });

  // the classes of words say by their names what they hold
  test.each(plain.filter((file) => file !== 'word-classes'))('%s.yaml says of each list what it holds', (file) => {
    const lines = read(file).split('\n');
    const bare = lines.filter((line, i) => /^[a-z-]+:/.test(line) && !lines[i - 1]?.startsWith('# '));
    expect(bare).toEqual([]);
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

describe.each(languages.map(({ name }) => name))('listings of outlets of %s', (language) => {
  const read = (file: string): unknown => parse(readFileSync(new URL(`${language}/${file}.yaml`, folder), 'utf8'));

  test('each state-controlled outlet has a name, a known kind of control, and domains in lower case', () => {
    interface Listed {
      readonly name: string;
      readonly aliases?: readonly string[];
      readonly domains?: readonly string[];
      readonly typology: string;
    }
    const groups = read('state-media') as Readonly<Record<string, Readonly<Record<string, readonly Listed[]>>>>;
    const all = Object.values(groups).flatMap((countries) => Object.values(countries).flat());
    const odd = all.filter(
      ({ name, aliases = [], domains = [], typology, ...more }) =>
        !name ||
        !['SC', 'CaPu', 'CaPr'].includes(typology) ||
        aliases.includes(name) ||
        domains.some((domain) => !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(domain)) ||
        Object.keys(more).length > 0,
    );
    expect(odd).toEqual([]);
  });

  test('each outlet has a name, and other names that are not empty', () => {
    const { outlets } = read('outlets') as { outlets: Readonly<Record<string, readonly unknown[]>> };
    const odd = Object.entries(outlets).filter(
      ([name, others]) =>
        name.trim() === '' || others.some((other) => typeof other !== 'string' || other.trim() === ''),
    );
    expect(odd).toEqual([]);
  });
});
