import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/lint/index.ts';
import { citationReport } from '../../../server/src/report/citation/index.ts';
import { reportOf, sampleReport } from './articles.ts';

describe('the report of the sample', () => {
  const report = sampleReport();

  it('says which claims nobody can put a name to, and through whom they came', () => {
    const ways = report.chains.map(({ origin, through }) => [origin.standing, origin.name, ...through]);
    expect(ways).toEqual([
      ['vague', 'Sarkish media'],
      ['unnamed', 'unnamed sources', 'The New York Times'],
      ['unnamed', 'three Valdorian officials', 'The New York Times'],
      ['relayed', 'Tomaz Verrell', 'Valdorian state media'],
      ['organization', 'Brussels'],
      ['named', 'Tomaz Verrell'],
      ['named', 'Edda Marrin'],
    ]);
  });

  it('says which links lead nowhere, and for which claims they stand', () => {
    const missing = report.linkRows.filter((link) => link.missing);
    expect(missing.map(({ words, state, line }) => ({ words, state, line }))).toEqual([
      { words: 'reported', state: 'no address', line: 7 },
      { words: 'deplored', state: 'no address', line: 17 },
    ]);
    for (const { claims } of missing) expect(claims).toHaveLength(1);
  });

  it('counts neither the headline nor credit lines as claims of the body', () => {
    expect(report.claimRows.map(({ part }) => part).filter((part) => part !== 'body')).toEqual(['headline', 'credit']);
    expect(report.claims).toBe(7);
    expect(report.mix.reduce((sum, { claims }) => sum + claims, 0)).toBe(7);
  });

  it('says what each paragraph rests on, a quotation that goes on over a break included', () => {
    expect(report.paragraphs.map(({ line, rests }) => [line, rests])).toEqual([
      [7, 'unnamed'],
      [9, 'unnamed'],
      [11, 'sourced'],
      [13, 'relayed'],
      [15, 'relayed'],
      [17, 'sourced'],
      [19, 'sourced'],
      [21, 'nothing'],
    ]);
  });

  it('has every spelling of a source, and what an unnamed one leaves open', () => {
    const source = (name: string) => report.sourceRows.find((row) => row.name === name);
    expect(source('Tomaz Verrell')?.spellings).toEqual(['Tomas Verrell', 'Verrell']);
    expect(source('The New York Times')?.relayed).toHaveLength(2);
    expect(source('three Valdorian officials')?.told).toMatchObject({ count: 3, reason: null, basis: null });
  });

  it('puts the gravest advice first, each finding once', () => {
    const order = report.checklist.map(({ severity }) => ['error', 'warning', 'info', 'hint'].indexOf(severity));
    expect(order).toEqual(order.toSorted());
    const listed = report.checklist.flatMap(({ findings }) => findings);
    expect(listed.toSorted((a, b) => a - b)).toEqual(report.findingRows.map((_, index) => index));
    for (const { advice } of report.checklist) expect(advice).not.toBe('');
  });
});

describe('claims', () => {
  it('are counted once where an outlet only passes on what another attribution carries', () => {
    const text = 'The Harbour Times reported the sale was off, citing two managers.\n';
    const report = reportOf(text, [
      {
        source: 'The Harbour Times',
        kind: 'outlet',
        name: 'The Harbour Times',
        cue: 'reported',
        flags: ['secondhand', 'chain'],
      },
      {
        source: 'two managers',
        kind: 'anonymous',
        cue: 'citing',
        relay: ['The Harbour Times'],
        flags: ['anonymous', 'secondhand', 'chain'],
      },
    ]);
    expect(report.claims).toBe(1);
    expect(report.chains).toEqual([
      { origin: { name: 'two managers', standing: 'unnamed' }, through: ['The Harbour Times'], claims: ['a2'] },
    ]);
  });

  it('give their words as a reader sees them', () => {
    const text = '# Vote\n\nMara Lind said the **vote** [was &amp; is](https://x.example/1)\noff.\n';
    const [claim] = reportOf(text, [
      { source: 'Mara Lind', cue: 'said', says: ['the **vote** [was &amp; is](https://x.example/1)\noff'] },
    ]).claimRows;
    expect(claim?.words).toBe('the vote was & is off');
  });

  it('stand on the weakest that holds', () => {
    const standing = (said: Parameters<typeof reportOf>[1]) =>
      reportOf('Some person said it.\n', said).claimRows[0]?.standing;
    expect(standing([{ source: 'Some person', kind: 'person', cue: 'said' }])).toBe('named');
    expect(standing([{ source: 'Some person', kind: 'person', cue: 'said', relay: ['X'] }])).toBe('relayed');
    expect(standing([{ source: 'Some person', kind: 'study', cue: 'said' }])).toBe('document');
    expect(standing([{ source: 'Some person', kind: 'anonymous', cue: 'said', relay: ['X'] }])).toBe('unnamed');
    expect(standing([{ cue: 'said', flags: ['agentless'] }])).toBe('nobody');
  });
});

it('is plain data that JSON carries unchanged, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const report = citationReport('a.md', check(text));
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      for (const { start, end } of [...report.claimRows, ...report.linkRows, ...report.paragraphs]) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
});
