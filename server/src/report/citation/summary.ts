import type { ArticleSummary, CitationReport } from './model.ts';

/** The line of a table of articles: what stays of a report when the rest is let go. */
export function summaryOf(report: CitationReport): ArticleSummary {
  const { path, title, words, claims, sources, missingLinks, findings, mix } = report;
  return { path, title, words, claims, sources, missingLinks, findings, mix };
}

/** Orders articles by what they leave open: errors, then warnings, then infos; equal ones by path. */
export function worstFirst(a: ArticleSummary, b: ArticleSummary): number {
  const by = (severity: 'error' | 'warning' | 'info' | 'hint') => b.findings[severity] - a.findings[severity];
  return by('error') || by('warning') || by('info') || by('hint') || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
