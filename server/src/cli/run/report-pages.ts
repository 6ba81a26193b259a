import { mkdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { version } from '../../../package.json';
import { articlePage, listPage } from '../../report/citation/formats/html.tsx';
import type { ArticleSummary, CitationReport } from '../../report/citation/index.ts';
import { summaryOf } from '../../report/citation/summary.ts';
import type { FailedFile } from '../../report/formats/index.ts';
import { reasonOf } from '../files/read.ts';
import { fileSink } from '../output.ts';
import { UsageError } from '../usage-error.ts';

/** A folder of pages: one for each article, written as it comes, and a list of all, worst first, when the last is there. */
export class ReportPages {
  private readonly folder: string;
  private readonly summaries: ArticleSummary[] = [];
  private readonly failures: FailedFile[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  article(report: CitationReport): void {
    const page = pageOf(report.path);
    const home = relative(dirname(page), 'index.html').split(sep).join('/');
    this.write(page, articlePage(report, version, home));
    this.summaries.push(summaryOf(report));
  }

  failure(file: FailedFile): void {
    this.failures.push(file);
  }

  end(): void {
    const linkOf = ({ path }: ArticleSummary) => pageOf(path).split(sep).map(encodeURIComponent).join('/');
    this.write('index.html', listPage({ summaries: this.summaries, failures: this.failures, version, linkOf }));
  }

  private write(page: string, text: string): void {
    const file = join(this.folder, page);
    try {
      mkdirSync(dirname(file), { recursive: true });
    } catch (error) {
      throw new UsageError(`${dirname(file)} cannot be made: ${reasonOf(error)}`);
    }
    const sink = fileSink(file);
    void sink.write(text);
    sink.close();
  }
}

/** The page of an article, in folders as the article's own; never outside the report's folder. */
const pageOf = (path: string): string =>
  `${path
    .split(/[\\/]+/)
    .filter((part) => part !== '.')
    .map((part) => (part === '..' ? '_up' : part === '' ? '_root' : part.replace(/[:*?"<>|]/g, '_')))
    .join(sep)}.html`;
