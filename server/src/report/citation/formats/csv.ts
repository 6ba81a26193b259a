// The browser's build: the other one needs Node's Buffer, and a worker has none.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { CitationReport, Claim } from '../model.ts';
import { knownOf, standingWords, throughOf, whoOf } from '../wording.ts';
import type { CreateReportFormatter } from './types.ts';

const columns = [
  'article',
  'line',
  'claim',
  'who says so',
  'as written',
  'rests on',
  'through',
  'how known',
  'position',
  'basis',
  'reason for anonymity',
  'how many',
  'links',
  'link states',
  'can be checked',
  'part',
  'same claim as',
  'flags',
  'severity',
  'findings',
  'id',
  'start',
  'end',
] as const;

/** A row a claim, for spreadsheets: UTF-8 with its mark, which Excel goes by, and lines after RFC 4180. */
export const csv: CreateReportFormatter = () => ({
  start: () => `\uFEFF${written([columns])}`,
  article: ({ report }) => written(report.claimRows.map((claim) => cells(claim, report))),
  failure: () => '',
  end: () => '',
});

/** What a spreadsheet would take for a formula (it begins with =, +, -, @ or their like) is marked as text. */
const written = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(rows as (string | number | null)[][], { escape_formulas: true, record_delimiter: 'windows' });

function cells(claim: Claim, { path, linkRows, findingRows }: CitationReport): (string | number | null)[] {
  const links = claim.links.flatMap((id) => linkRows.find((link) => link.id === id) ?? []);
  const findings = claim.findings.flatMap((index) => findingRows[index] ?? []);
  const { told } = claim;
  return [
    path,
    claim.line,
    claim.words,
    whoOf(claim),
    claim.source?.text ?? '',
    standingWords[claim.standing],
    throughOf(claim),
    knownOf(claim),
    told?.position ?? '',
    told?.basis ?? '',
    told?.reason ?? '',
    told?.count ?? '',
    links.map(({ target }) => target ?? '').join(' '),
    links.map(({ state }) => state).join(', '),
    claim.cited ? 'yes' : 'no',
    claim.part,
    claim.carriedBy ?? '',
    claim.flags.join(' '),
    findings[0]?.severity ?? '',
    findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'),
    claim.id,
    claim.start,
    claim.end,
  ];
}
