import type {
  CitationReport,
  Claim,
  FindingRow,
  LinkRow,
  SourceRow,
  Standing,
} from '../../../../server/src/report/citation/model.ts';
import type { Severity } from '../../../../server/src/rules/types.ts';

/** What rows are shown; null and empty for any. */
export interface Filter {
  readonly kind: Standing | null;
  readonly rule: string | null;
  readonly severity: Severity | null;
  /** Words to look for, in whatever case. */
  readonly words: string;
}

export const noFilter: Filter = { kind: null, rule: null, severity: null, words: '' };

export const isFiltering = ({ kind, rule, severity, words }: Filter): boolean =>
  kind !== null || rule !== null || severity !== null || words.trim() !== '';

/** The rows of a report that a filter lets through. */
export interface Rows {
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceRow[];
  readonly links: readonly LinkRow[];
  /** Indexes of findings. */
  readonly findings: ReadonlySet<number>;
}

/** Filters a report: claims by what is said of them, sources and links by their claims and their own words. */
export function rowsOf(report: CitationReport, filter: Filter): Rows {
  const { claimRows, sourceRows, linkRows, findingRows } = report;
  if (!isFiltering(filter))
    return { claims: claimRows, sources: sourceRows, links: linkRows, findings: new Set(findingRows.keys()) };
  const { kind, rule, severity } = filter;
  const sought = filter.words.trim().toLowerCase();
  const has = (...texts: readonly (string | null)[]) =>
    sought === '' || texts.some((text) => text?.toLowerCase().includes(sought));
  const suits = (finding: FindingRow | undefined) =>
    finding !== undefined &&
    (rule === null || finding.rule === rule) &&
    (severity === null || finding.severity === severity);
  const anyFinding = rule === null && severity === null;
  const byFinding = (indexes: readonly number[]) => anyFinding || indexes.some((index) => suits(findingRows[index]));

  const ofKind = claimRows.filter((claim) => kind === null || claim.standing === kind);
  const claims = ofKind.filter(
    ({ findings, words, who, source, through }) =>
      byFinding(findings) && has(words, who, source?.text ?? null, ...through.map(({ name }) => name)),
  );
  const found = new Set(claims.map(({ id }) => id));
  // A source is told by its claims; its name alone is enough where only words are sought.
  const suited = new Set(ofKind.filter(({ findings }) => byFinding(findings)).map(({ id }) => id));
  const sources = sourceRows.filter(({ name, spellings, claims: own, relayed }) => {
    const all = [...own, ...relayed];
    return all.some((id) => found.has(id)) || (has(name, ...spellings) && all.some((id) => suited.has(id)));
  });
  const linksWithFindings = new Set(findingRows.flatMap((row) => (row.link !== null && suits(row) ? [row.link] : [])));
  const links = linkRows.filter(({ id, words, target, claims: own }) => {
    if (own.some((claim) => found.has(claim))) return true;
    if (!has(words, target)) return false;
    if (!anyFinding && !linksWithFindings.has(id)) return false;
    return kind === null || own.some((claim) => suited.has(claim));
  });
  const kinds = new Map(claimRows.map((claim) => [claim.id, claim.standing]));
  const findings = new Set<number>();
  for (const [index, row] of findingRows.entries()) {
    const fits = kind === null || (row.attribution !== null && kinds.get(row.attribution) === kind);
    if (fits && suits(row) && has(row.words, row.message)) findings.add(index);
  }
  return { claims, sources, links, findings };
}

/** A report whose checklist holds the findings of a filter alone. */
export function withFindings(report: CitationReport, findings: ReadonlySet<number>): CitationReport {
  const checklist = report.checklist.flatMap((item) => {
    const own = item.findings.filter((index) => findings.has(index));
    return own.length ? [{ ...item, findings: own }] : [];
  });
  return { ...report, checklist };
}
