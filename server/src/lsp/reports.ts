/** Answers the requests for citation reports. */
import type { CancellationToken } from 'vscode-languageserver';
import { version } from '../../package.json';
import { reportFormats } from '../report/citation/formats/index.ts';
import { type ArticleSummary, summaryOf, worstFirst } from '../report/citation/index.ts';
import { fileReport } from '../report/formats/index.ts';
import { articlesIn, snapshots, withProgress } from './articles.ts';
import type {
  CitationReportParams,
  CitationReportResult,
  ExportReportParams,
  ExportReportResult,
  FolderReportParams,
  FolderReportResult,
} from './protocol.ts';
import type { Session } from './session.ts';
import { nameOf, pathFrom } from './workspace/addresses.ts';

export async function citationReportOf(session: Session, { uri }: CitationReportParams): Promise<CitationReportResult> {
  return (await session.article(uri))?.report ?? null;
}

export function folderReport(
  session: Session,
  { uri, workDoneToken }: FolderReportParams,
  token: CancellationToken,
): Promise<FolderReportResult> {
  return withProgress(session, workDoneToken, async (progress) => {
    const summaries: ArticleSummary[] = [];
    for await (const { report } of snapshots(session, await articlesIn(session, uri), token, progress))
      summaries.push(summaryOf(report));
    return summaries.sort(worstFirst);
  });
}

export function exportReport(
  session: Session,
  { uri, format, workDoneToken }: ExportReportParams,
  token: CancellationToken,
): Promise<ExportReportResult> {
  if (!Object.hasOwn(reportFormats, format)) return Promise.resolve(null);
  return withProgress(session, workDoneToken, async (progress) => {
    const isFolder = !session.document(uri) && (await session.workspace.files.kind(uri)) === 'folder';
    const uris = isFolder ? await articlesIn(session, uri) : [uri];
    const formatter = (await reportFormats[format]())({ version });
    const pieces = [formatter.start()];
    let articles = 0;
    for await (const { report, text, checked } of snapshots(session, uris, token, progress)) {
      const path = pathOf(session, report.path);
      pieces.push(
        formatter.article({ report: { ...report, path }, file: { text, report: fileReport(path, checked) } }),
      );
      articles++;
    }
    return articles === 0 || token.isCancellationRequested ? null : [...pieces, formatter.end()].join('');
  });
}

/** What an exported report calls an article: others read it, and where this machine keeps its folders is not theirs. */
function pathOf({ workspace }: Session, uri: string): string {
  for (const folder of workspace.folders) {
    const path = pathFrom(folder, uri);
    if (path) return path;
  }
  return nameOf(uri);
}
