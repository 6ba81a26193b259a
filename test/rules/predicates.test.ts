import { describe, expect, it } from 'vitest';
import type { Disclosure, Flag } from '../../server/src/attribution/types.ts';
import { defaultSettings, lint } from '../../server/src/lint/index.ts';
import { ruleOf, type Severity } from '../../server/src/rules/index.ts';
import { articleOf, type Told } from './article.ts';

/** The findings of an article whose attributions are told, each as rule and severity. */
function found(text: string, told: readonly Told[], on: Readonly<Record<string, Severity>> = {}) {
  const { article, links } = articleOf(text, told);
  const rules = Object.fromEntries(Object.entries(on).map(([id, severity]) => [id, { severity, options: {} }]));
  return lint(article, links, { ...defaultSettings, rules });
}
const names = (...args: Parameters<typeof found>) => found(...args).map(({ rule, severity }) => `${rule} ${severity}`);

describe('anonymous-source grades by what the article tells', () => {
  const text = 'Two aides said the talks were over.';
  const reason = { start: 0, end: 3, text: 'for fear of dismissal', stock: false };
  it.each<[string, Partial<Disclosure>, string[]]>([
    ['nothing', {}, ['error']],
    ['position', { position: 'aides' }, ['warning']],
    ['position and count', { position: 'aides', count: 2 }, ['warning']],
    ['position and reason', { position: 'aides', reason }, ['info']],
    ['position, reason and basis', { position: 'aides', reason, basis: 'in the room' }, ['info']],
    ['all but corroboration', { position: 'aides', reason, basis: 'in the room', count: 2 }, []],
    ['all but a count', { position: 'aides', reason, basis: 'in the room', corroboration: ['a9'] }, []],
  ])('%s', (_, disclosure, severities) => {
    const findings = found(text, [{ source: 'Two aides', cue: 'said', flags: ['anonymous'], disclosure }]);
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it('says which of the five are missing, and nothing that is given', () => {
    const [finding] = found(text, [
      { source: 'Two aides', cue: 'said', flags: ['anonymous'], disclosure: { position: 'aides', count: 2 } },
    ]);
    expect(finding?.message).toContain('why they are not named, how they know or who else says so');
    expect(finding?.message).not.toMatch(/position|how many/);
    expect(text.slice(finding?.start, finding?.end)).toBe('Two aides said');
  });
});

describe('one finding an attribution: the most specific rule wins', () => {
  const cases: [Flag[], string][] = [
    [['anonymous', 'vague'], 'anonymous-source'],
    [['secondhand', 'anonymous'], 'secondhand-source'],
    [['secondhand', 'anonymous', 'chain'], 'hearsay-chain'],
    [['secondhand', 'state-media', 'vague'], 'state-media'],
    [['secondhand', 'state-media', 'chain'], 'hearsay-chain'],
    [['secondhand', 'social', 'vague'], 'social-media-claim'],
    [['study', 'vague'], 'uncited-study'],
    [['document', 'vague'], 'unspecified-document'],
    [['metonym'], 'metonym-source'],
  ];
  it.each(cases)('%j gives %s', (flags, rule) => {
    const findings = found('The agency said the ship had left.', [{ source: 'The agency', cue: 'said', flags }]);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });
});

describe('evidence lowers or lifts a finding', () => {
  it('a linked report is an info, an unlinked one a warning', () => {
    const told = { source: 'Reuters', cue: 'said', flags: ['secondhand'] as Flag[] };
    expect(names('Reuters said so.', [told])).toEqual(['secondhand-source warning']);
    expect(names('Reuters said so.', [{ ...told, cited: true }])).toEqual(['secondhand-source info']);
  });

  it.each<[Flag]>([['vague'], ['study'], ['document'], ['metonym'], ['social'], ['anonymous']])(
    '%s is silent where a source is cited',
    (flag) => {
      expect(names('Critics said so.', [{ source: 'Critics', cue: 'said', flags: [flag], cited: true }])).toEqual([]);
    },
  );

  it('state media is silent only where the label and the link are both there', () => {
    const told = { source: 'Xinhua', cue: 'said', flags: ['state-media', 'secondhand'] as Flag[] };
    expect(names('Xinhua said so.', [{ ...told, cited: true }])).toContain('state-media warning');
    expect(names('Xinhua said so.', [{ ...told, cited: true, stateLabelled: true }])).not.toContain(
      'state-media warning',
    );
  });
});

describe('agentless-attribution', () => {
  it('is a warning for a passive and an info for an adverb', () => {
    const flags: Flag[] = ['agentless'];
    expect(names('It is said so.', [{ cue: 'is said', flags, hedge: 'passive' }])).toEqual([
      'agentless-attribution warning',
    ]);
    expect(names('He reportedly left.', [{ cue: 'reportedly', flags, hedge: 'adverb' }])).toEqual([
      'agentless-attribution info',
    ]);
  });
});

describe('source-count', () => {
  const flags: Flag[] = ['anonymous'];
  const count = (text: string, ...sources: string[]) =>
    found(
      text,
      sources.map((source) => ({ source, cue: 'said', flags })),
    ).filter(({ rule }) => rule === 'source-count');
  it('flags a plural that turns out to be one, and shows the place', () => {
    const text = 'Sources said it was over. The source said no more.';
    const [finding] = count(text, 'Sources', 'The source');
    expect(finding?.related.map(({ start, end }) => text.slice(start, end))).toEqual(['The source']);
  });
  it('lets one of several, and a counted plural, pass', () => {
    expect(
      count('Two officials said it was over. The official said no more.', 'Two officials', 'The official'),
    ).toEqual([]);
    expect(
      count('Sources said it was over. One of the sources said no more.', 'Sources', 'One of the sources'),
    ).toEqual([]);
  });
});

describe('circular-sourcing', () => {
  const text = 'Reuters said it left. CNN said it sailed.';
  const told = (first: string, second: string): Told[] => [
    { source: 'Reuters', cue: 'said', relay: ['Reuters', first] },
    { source: 'CNN', cue: 'said', relay: ['CNN', second] },
  ];
  it('flags two outlets that credit the same third one', () => {
    const [finding] = found(text, told('IRNA', 'IRNA'));
    expect(finding).toMatchObject({ rule: 'circular-sourcing', severity: 'warning', attribution: 'a2' });
    expect(finding?.related).toHaveLength(1);
  });
  it('lets outlets with sources of their own pass', () => {
    expect(names(text, told('IRNA', 'Fars'))).toEqual([]);
  });
});

/** These rules need no engine for their examples: pictures, figures and dates stand in the text itself. */
describe.each(['missing-credit', 'unsourced-statistic'])('%s', (id) => {
  const rule = ruleOf(id);
  const count = (text: string) => found(text, [], { [id]: 'info' }).filter((finding) => finding.rule === id);
  it.each(rule?.meta.examples.flag ?? [])('flags $text', ({ text, at }) => {
    const [finding] = count(text);
    expect(finding).toBeDefined();
    if (at) expect(text.slice(finding?.start, finding?.end)).toContain(at);
  });
  it.each(rule?.meta.examples.pass ?? [])('lets $text pass', ({ text }) => expect(count(text)).toEqual([]));
});

describe('unsourced-statistic', () => {
  it('is silent where the sentence says whose figure it is', () => {
    const text = 'Crime fell 15% last year, Jana Roth said.';
    expect(names(text, [], { 'unsourced-statistic': 'info' })).toEqual(['unsourced-statistic info']);
    expect(
      names(text, [{ source: 'Jana Roth', name: 'Jana Roth', cue: 'said' }], { 'unsourced-statistic': 'info' }),
    ).toEqual([]);
  });
});

describe('stale-source', () => {
  const page = '[said](https://courier.vd/2016/05/03/cranes)';
  const text = (words: string) => `---\ndate: 2026-03-01\n---\n\nJana Roth ${page} ${words}.`;
  const stale = (words: string) =>
    names(text(words), [{ source: 'Jana Roth', cue: 'said', links: ['l1'] }], { 'stale-source': 'info' });
  it('flags an old page for what is said of now', () => {
    expect(stale('the port now has nine cranes')).toEqual(['stale-source info']);
    expect(stale('the port had nine cranes in those days')).toEqual([]);
  });
});
