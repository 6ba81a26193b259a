import { describe, expect, it } from 'vitest';
import { readConfiguration, settingsOf } from '../../server/src/config/index.ts';
import { rules } from '../../server/src/rules/index.ts';

const rule = rules[0]?.meta.id;
/** What is wrong, as `line:column message`, both counted from 1. */
function problems(text: string, name = 'hearsay.config.json'): string[] {
  return (readConfiguration(text, name)?.problems ?? []).map(({ start, message }) => {
    const before = text.slice(0, start).split('\n');
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${message}`;
  });
}

describe('a configuration that is wrong', () => {
  it.each([
    ['not JSON', '{\n  "profile": wire\n}', '2:14 this is not JSON (invalid symbol)'],
    ['an unknown setting', '{\n  "profil": "wire"\n}', '2:3 there is no setting profil; did you mean profile?'],
    [
      'an unknown profile',
      '{ "profile": "tabloid" }',
      '1:14 profile must be one of newsroom, wire, factcheck, wikipedia, content, links',
    ],
    ['an unknown rule', '{ "rules": {\n "no-such": "off" } }', /^2:2 there is no rule no-such/],
    [
      'a nested setting',
      '{ "suppressions": { "requireReason": 1 } }',
      '1:38 suppressions.requireReason must be true or false',
    ],
    [
      'an override',
      '{ "overrides": [{ "files": "a", "rule": {} }] }',
      '1:33 there is no setting overrides.0.rule; did you mean rules?',
    ],
    [
      'a number out of range',
      '{ "online": { "timeout": 5 } }',
      '1:26 online.timeout must be a whole number of 100 or more',
    ],
    ['a name or a list of them', '{ "publication": 5 }', '1:18 publication must be text, or a list of text'],
    [
      "a rule's severity",
      '{ "rules": { "loaded-verb": "hnt" } }',
      '1:29 rules.loaded-verb must be one of error, warning, info, hint, off, default, or an object',
    ],
    ['a setting that is missing', '{ "overrides": [{}] }', '1:17 overrides.0.files is missing'],
    ['a rule that is like none', '{ "rules": { "anon": "off" } }', '1:14 there is no rule anon'],
    ['another kind of value', '[]', '1:1 the configuration must be an object'],
  ])('%s: says what and where', (_, text, message) => {
    const [first, ...more] = problems(text);
    if (typeof message === 'string') expect(first).toBe(message);
    else expect(first).toMatch(message);
    expect(more).toEqual([]);
  });

  it('says what and where in YAML too', () => {
    expect(problems('profile: tabloid\n', 'hearsay.config.yaml')[0]).toMatch(/^1:10 profile must be one of/);
    expect(problems('rules:\n  a: [\n', 'hearsay.config.yaml')[0]).toMatch(/^\d+:\d+ this is not YAML/);
  });

  it('is never thrown at the caller, whatever the text', () => {
    for (const text of [
      '',
      'null',
      '"x"',
      '{"rules":null}',
      '{"rules":{"__proto__":"off"}}',
      '{"overrides":[null]}',
      '\0',
    ])
      for (const name of ['a.json', 'a.yaml', 'package.json'])
        expect(() => readConfiguration(text, name)).not.toThrow();
  });
});

describe('a configuration that is right', () => {
  it('has comments, and may lie in package.json', () => {
    const text = '{ // house style\n "profile": "wire", }';
    expect(readConfiguration(text, 'hearsay.config.jsonc')).toEqual({
      configuration: { profile: 'wire' },
      problems: [],
    });
    expect(readConfiguration('{"name":"x","hearsay":{"profile":"wire"}}', 'package.json')?.configuration).toEqual({
      profile: 'wire',
    });
    expect(readConfiguration('{"name":"x"}', 'package.json')).toBeNull();
    expect(problems('{"name":"x","hearsay":{"profil":"wire"}}', 'package.json')).toEqual([
      '1:24 there is no setting profil; did you mean profile?',
    ]);
  });

  it('lays overrides over the rest, the later over the earlier', () => {
    const configuration = {
      publication: 'Harbour Times',
      rules: { [rule ?? 'x']: { severity: 'warning' as const, options: { a: 1, b: 1 } } },
      overrides: [
        { files: 'opinion/', profile: 'content' as const },
        {
          files: ['*.md', '!keep.md'],
          publication: ['Bay News', 'The Bay'],
          rules: { [rule ?? 'x']: { options: { b: 2 } } },
        },
      ],
    };
    expect(settingsOf(configuration, 'a.txt')).toMatchObject({ profile: 'newsroom', publication: ['Harbour Times'] });
    expect(settingsOf(configuration, 'opinion/b.md')).toMatchObject({
      profile: 'content',
      publication: ['Bay News', 'The Bay'],
      rules: { [rule ?? 'x']: { severity: 'warning', options: { a: 1, b: 2 } } },
    });
    expect(settingsOf(configuration, 'keep.md').publication).toEqual(['Harbour Times']);
    expect(settingsOf(configuration, '../outside.md').publication).toEqual(['Harbour Times']);
  });
});
