/**
 * What Hearsay's server and its clients say to each other beyond the Language Server Protocol. Types and names alone, so
 * that a client can import them without the server. Every place is an LSP range; addresses are document URIs.
 */
import type { CitationReport } from '../report/citation/model.ts';
import type { Severity } from '../rules/types.ts';

/** Request: the citation report of a document or of every article below a folder; null where there is none. */
export const citationReportRequest = 'hearsay/citationReport';
export interface CitationReportParams {
  /** A document, open or not, or a folder of the workspace. */
  readonly uri: string;
  /** Reported with `$/progress` while a folder is read. */
  readonly workDoneToken?: string | number;
}
export type CitationReportResult = CitationReport | null;

/** Request: a citation report of a document or folder in one of the formats of `hearsay report`, as text. */
export const exportReportRequest = 'hearsay/exportReport';
export interface ExportReportParams extends CitationReportParams {
  readonly format: 'html' | 'markdown' | 'csv' | 'json' | 'web-annotation' | 'schema-org';
}
export type ExportReportResult = string | null;

/** Request: check every article of the workspace and publish what is found. Reports progress; can be cancelled. */
export const checkWorkspaceRequest = 'hearsay/checkWorkspace';
/** Request: ask the servers behind the links of a document (of the workspace where `uri` is left out). Asked for only. */
export const checkLinksOnlineRequest = 'hearsay/checkLinksOnline';
export interface CheckParams {
  readonly uri?: string;
  readonly workDoneToken?: string | number;
}
export interface CheckResult {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Notification to the client: what an open document's findings count to. */
export const statusNotification = 'hearsay/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly counts: Readonly<Record<Severity, number>>;
}
