import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../server/src/config/index.ts';
import { PublishedConfiguration } from '../../server/src/config/published-schema.ts';

const validate = new Ajv({ strict: false }).compile(PublishedConfiguration);

describe('the published JSON Schema', () => {
  it('is the one in the package', () => {
    const file = join(import.meta.dirname, '../../server/schema/config.schema.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(PublishedConfiguration)));
  });

  it.each<[string, unknown, boolean]>([
    ['nothing', {}, true],
    ['a rule with an option', { rules: { 'single-source': { severity: 'info', options: { minWords: 300 } } } }, true],
    [
      'a rule with a reason',
      { rules: { 'loaded-verb': { severity: 'off', reason: 'Columnists choose theirs' } } },
      true,
    ],
    ['a reason without words', { rules: { 'loaded-verb': { severity: 'off', reason: '' } } }, false],
    [
      'an override',
      { overrides: [{ files: 'opinion/**', profile: 'content', rules: { 'loaded-verb': 'off' } }] },
      true,
    ],
    ['an unknown rule', { rules: { 'singel-source': 'off' } }, false],
    ['an unknown option', { rules: { 'single-source': { options: { words: 3 } } } }, false],
    ['a wrong severity', { rules: { 'single-source': 'fatal' } }, false],
    ['an unknown setting', { profil: 'wire' }, false],
    ['an override without files', { overrides: [{ profile: 'wire' }] }, false],
  ])('%s: says what the reader of configurations says', (_, configuration, right) => {
    expect(validate(configuration)).toBe(right);
    const read = readConfiguration(JSON.stringify(configuration), 'hearsay.config.json');
    expect(read?.problems.length === 0).toBe(right);
  });
});
