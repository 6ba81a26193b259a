import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding } from '../../lint/index.ts';
import type { Severity } from '../../rules/types.ts';
import type { Snapshot } from '../documents/snapshot.ts';
import { relatedPlaces } from './related.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules whose findings can simply go: an editor fades them. */
const unnecessary = new Set(['unused-definition', 'tracking-parameters']);

/** What a client can show of a diagnostic beyond the words. */
export interface DiagnosticSupport {
  readonly related: boolean;
  readonly tags: boolean;
  readonly codeDescription: boolean;
}

/** An article with more findings than this has them without what else belongs to them: a keystroke waits for all of them. */
const most = 1000;

/** A finding as an editor shows it. */
export function diagnosticOf(
  finding: Finding,
  { places, uri, article, findings }: Snapshot,
  support: DiagnosticSupport,
): Diagnostic {
  const { rule, severity, message, help } = finding;
  const alone = findings.length > most;
  const related = support.related ? (alone ? finding.related : relatedPlaces(finding, article)) : [];
  return {
    range: places.range(finding),
    severity: severities[severity],
    code: rule,
    source: 'hearsay',
    message,
    ...(support.codeDescription && { codeDescription: { href: help } }),
    ...(support.tags && unnecessary.has(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: { uri, range: places.range(place) },
        message: place.message,
      })),
    }),
  };
}

/** All of an article's findings as an editor shows them. */
export const diagnosticsOf = (snapshot: Snapshot, support: DiagnosticSupport): Diagnostic[] =>
  snapshot.findings.map((finding) => diagnosticOf(finding, snapshot, support));
