import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { profileNames, profileOf } from '../../server/src/lint/index.ts';
import { ruleOf, rules } from '../../server/src/rules/index.ts';

const folder = join(import.meta.dirname, '../../server/src/rules');

describe('the registry', () => {
  it('has each rule once, in a file of its name', () => {
    const ids = rules.map(({ meta }) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = readdirSync(folder).filter((file) =>
      /export const \w+(?:: Rule\b| = linkRule\()/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(ids.toSorted()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
  });

  it('finds a rule by its id', () => {
    expect(ruleOf('anonymous-source')?.meta.family).toBe('sourcing');
    expect(ruleOf('no-such-rule')).toBeUndefined();
  });

  const list = join(import.meta.dirname, '../../../shared/spec/rules.yaml');
  it.skipIf(!existsSync(list))('has every sourcing and article rule', () => {
    const wanted = parse(readFileSync(list, 'utf8')) as { rule: string; family: string }[];
    for (const { rule, family } of wanted)
      if (family === 'sourcing' || family === 'article') expect(ruleOf(rule)?.meta.family, rule).toBe(family);
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_, { meta }) => {
  it('says what it asks, why, and what to do instead, in whole sentences', () => {
    for (const words of [meta.summary, meta.why, ...meta.advice]) expect(words).toMatch(/^\P{Ll}.*[.?!]$/su);
    for (const { asks } of meta.standards) expect(asks).toMatch(/[.?!]$/);
  });

  it('stands on a standard and shows what it flags and lets pass', () => {
    if (meta.family === 'sourcing' || meta.family === 'article') expect(meta.standards).not.toEqual([]);
    expect(meta.examples.flag.length + meta.examples.pass.length).toBeGreaterThan(0);
  });

  it('has a severity to be switched on with', () => {
    if (meta.severity === 'off') expect(meta.severityWhenOn).toBeDefined();
  });

  it('takes the place of rules that there are, never its own', () => {
    for (const id of meta.replaces ?? []) expect(ruleOf(id), id).toBeDefined();
    expect(meta.replaces ?? []).not.toContain(meta.id);
  });
});

describe.each(profileNames.map((name) => [name]))('the profile %s', (name) => {
  it('sets options that there are', () => {
    for (const [id, { options }] of Object.entries(profileOf(name)?.rules ?? {})) {
      const rule = ruleOf(id);
      expect(rule, id).toBeDefined();
      for (const key of Object.keys(options ?? {})) if (key !== 'graded') expect(rule?.defaults).toHaveProperty(key);
    }
  });
});
