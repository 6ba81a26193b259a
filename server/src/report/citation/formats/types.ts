/** What a format of the citation report is: a writer that is handed one article at a time. */
import type { CheckedFile, FailedFile } from '../../formats/index.ts';
import type { CitationReport } from '../model.ts';

/** An article with its report; `file` is the same article as `hearsay check` sees it. */
export interface ReportedArticle {
  readonly report: CitationReport;
  readonly file: CheckedFile;
}

export interface ReportContext {
  readonly version: string;
}

/** A format at work. What the calls return, put together in their order, is the output. */
export interface ReportFormatter {
  start(): string;
  article(article: ReportedArticle): string;
  failure(file: FailedFile): string;
  end(): string;
}

export type CreateReportFormatter = (context: ReportContext) => ReportFormatter;
