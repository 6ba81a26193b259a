/** What an output format is: a writer that is handed one article at a time, so that memory does not grow with their number. */
import type { Colors } from 'picocolors/types';
import type { Severity } from '../../rules/index.ts';
import type { ArticleReport, Summary } from './schema.ts';

/** An article with its part of the report. */
export interface CheckedFile {
  readonly text: string;
  readonly report: ArticleReport;
}

/** A file that could not be read. */
export interface FailedFile {
  readonly path: string;
  /** Why, and what would mend it; it goes after the path: `cannot be read: there is no such file`. */
  readonly message: string;
}

export interface FormatContext {
  readonly version: string;
  /** Colours of a terminal, or ones that leave the text as it is. */
  readonly colors: Colors;
  /** Whether findings of a severity make the run fail. */
  fails(severity: Severity): boolean;
  /** A file's path from the repository's root, with slashes, as services that show findings beside the code want it. */
  repositoryPath(path: string): string;
}

/** A format at work. What the calls return, put together in their order, is the output. */
export interface Formatter {
  start?(): string;
  file(file: CheckedFile): string;
  failure(file: FailedFile): string;
  end(summary: Summary): string;
}

export type CreateFormatter = (context: FormatContext) => Formatter;
