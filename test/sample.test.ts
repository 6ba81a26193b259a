import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { check, type Finding } from '../server/src/index.ts';

const root = join(import.meta.dirname, '..');

/** A finding that an article must give: its rule and severity, and words that its place overlaps. */
type Row = readonly [rule: string, severity: Finding['severity'], at: string];

interface Sample {
  readonly file: string;
  readonly findings: readonly Row[];
  /** Words that no finding may touch, whatever the rule. */
  readonly silent: readonly string[];
  /** Pieces of the quotation that a blank line breaks in two. */
  readonly broken: readonly [string, string];
  readonly speaker: string;
  /** The words of an unnamed source, and how many people they say it is. */
  readonly unnamed: readonly [string, number];
  readonly sources: readonly string[];
}

const shipped: Sample = {
  file: join(root, 'examples/strait-dispute.md'),
  findings: [
    ['headline-attribution', 'info', 'NYT'],
    ['empty-link', 'error', '[reported](#)'],
    ['hearsay-chain', 'error', 'the New York Times [reported](#) Thursday, citing anonymous sources'],
    ['vague-attribution', 'warning', 'Sarkish media reported'],
    ['hearsay-chain', 'error', 'three Valdorian officials who spoke to the New York Times confirmed'],
    ['state-media', 'warning', 'was quoted as saying by Valdorian state media'],
    ['empty-link', 'error', '[deplored](#)'],
    ['metonym-source', 'hint', 'Brussels has also [deplored](#)'],
    ['wire-credit', 'info', 'AFP contributed reporting'],
    ['republished-article', 'info', 'Original url:'],
    ['inconsistent-name', 'info', 'Tomas Verrell'],
  ],
  silent: ['president.vd', 'suspected', 'threatens to', 'certainly answer for it'],
  broken: ['“But those who sank our sailors will', 'certainly answer for it before a court.”'],
  speaker: 'Verrell',
  unnamed: ['three Valdorian officials', 3],
  sources: ['Edda Marrin', 'The New York Times'],
};

const seed: Sample = {
  file: join(root, '../shared/seed/moscow-times.md'),
  findings: [
    ['headline-attribution', 'info', 'NYT'],
    ['empty-link', 'error', '[reported](#)'],
    ['hearsay-chain', 'error', 'the New York Times [reported](#) Monday, citing anonymous sources'],
    ['vague-attribution', 'warning', 'Iranian media reported'],
    ['hearsay-chain', 'error', 'two Iranian officials who spoke to the New York Times confirmed'],
    ['state-media', 'warning', 'was quoted as saying by Iranian state media'],
    ['empty-link', 'error', '[condemned](#)'],
    ['metonym-source', 'hint', 'Moscow has also [condemned](#)'],
    ['wire-credit', 'info', 'AFP contributed reporting'],
    ['republished-article', 'info', 'Original url:'],
    ['inconsistent-name', 'info', 'Masoud'],
  ],
  silent: ['president.ir', 'suspected', 'threatens to', 'definitely receive'],
  broken: ['“But this regime will', 'definitely receive a response'],
  speaker: 'Pezeshkian',
  unnamed: ['two Iranian officials', 2],
  sources: ['Khamenei', 'Pezeshkian', 'The New York Times'],
};

describe.each([
  ['the shipped sample', shipped],
  ['the seed', seed],
] as const)('%s', (_, sample) => {
  const there = existsSync(sample.file);
  const text = there ? readFileSync(sample.file, 'utf8') : '';
  const { article, findings } = check(text);
  const placeOf = (words: string) => {
    const start = text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  const touches = (words: string) => (span: { start: number; end: number }) => {
    const place = placeOf(words);
    return span.start < place.end && place.start < span.end;
  };

  it.skipIf(!there).each(sample.findings)('gives %s (%s) at “%s”', (rule, severity, at) => {
    const found = findings.filter((finding) => finding.rule === rule && touches(at)(finding));
    expect(found.map((finding) => finding.severity)).toContain(severity);
  });

  it.skipIf(!there)('gives nothing beside them', () => {
    const wanted = (finding: Finding) =>
      sample.findings.some(([rule, , at]) => finding.rule === rule && touches(at)(finding));
    expect(findings.filter((finding) => !wanted(finding))).toEqual([]);
    expect(findings).toHaveLength(sample.findings.length);
  });

  it.skipIf(!there)('leaves alone what needs no source', () => {
    for (const words of sample.silent)
      expect(
        findings.filter((finding) => finding.severity !== 'info' && touches(words)(finding)),
        words,
      ).toEqual([]);
  });

  it.skipIf(!there)('takes the quotation that a blank line breaks for one', () => {
    const [first, second] = sample.broken;
    const quotation = article.quotations.find(({ pieces }) => pieces.some(touches(first)));
    expect(quotation?.pieces.some(touches(second))).toBe(true);
    const speaker = article.attributions.find(({ id }) => id === quotation?.attribution);
    expect(speaker?.source?.text).toBe(sample.speaker);
    expect(speaker?.flags).toEqual(['secondhand', 'state-media']);
  });

  it.skipIf(!there)('counts the people of an unnamed source that spoke to another outlet', () => {
    const [words, count] = sample.unnamed;
    const attribution = article.attributions.find(({ source }) => source && touches(words)(source));
    expect(attribution?.flags).toEqual(expect.arrayContaining(['anonymous', 'secondhand', 'chain']));
    expect(attribution?.disclosure?.count).toBe(count);
    expect(attribution?.relay.map(({ name }) => name)).toEqual(['The New York Times']);
  });

  it.skipIf(!there)('has each named source once', () => {
    for (const name of sample.sources)
      expect(article.sources.filter((source) => source.name.includes(name)).length, name).toBe(1);
  });

  it.skipIf(!there)('tells the same on the command line', async () => {
    const run = promisify(execFile)('node', [
      join(root, 'server/dist/cli.js'),
      'check',
      '--format',
      'json',
      '--no-config',
      sample.file,
    ]);
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    const [file] = (JSON.parse(stdout) as { files: { findings: Finding[] }[] }).files;
    expect(file?.findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end }))).toEqual(
      findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end })),
    );
  });
});
