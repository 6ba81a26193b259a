import { describe, expect, it } from 'vitest';
import { check } from '../../server/src/index.ts';
import { rules } from '../../server/src/rules/index.ts';

/** Rules whose examples need more than the text: the network, files of a workspace. */
const elsewhere = new Set(['dead-link', 'redirected-link', 'missing-file', 'circular-sourcing']);

/** The findings of one rule, switched on whatever its default, in a text that is an article of its own. */
function findingsOf(rule: string, text: string) {
  const { findings } = check(text, { settings: { rules: { [rule]: { severity: 'default', options: {} } } } });
  return findings.filter((finding) => finding.rule === rule);
}

describe.each(rules.filter(({ meta }) => !elsewhere.has(meta.id)).map(({ meta }) => [meta.id, meta.examples] as const))(
  '%s',
  (rule, { flag, pass }) => {
    it.each(flag.map((example) => [example.text, example.at ?? null] as const))('flags: %s', (text, at) => {
      const found = findingsOf(rule, text);
      expect(found).not.toEqual([]);
      if (at !== null) {
        const start = text.indexOf(at);
        expect(found.some((finding) => finding.start < start + at.length && start < finding.end)).toBe(true);
      }
    });

    it.each(pass.map((example) => [example.text] as const))('lets pass: %s', (text) => {
      expect(findingsOf(rule, text)).toEqual([]);
    });
  },
);
