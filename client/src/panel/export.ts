import { commands, env, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import {
  type ExportReportParams,
  type ExportReportResult,
  exportReportRequest,
} from '../../../server/src/lsp/protocol.ts';
import type { Server } from '../server/server.ts';
import { nameOf } from './names.ts';

type Format = ExportReportParams['format'];

/** The formats with the ending of their files and what each is for. */
const formats = (): readonly { format: Format; ending: string; label: string; detail: string }[] => [
  { format: 'html', ending: 'html', label: 'HTML', detail: l10n.t('A page to read, print and send') },
  { format: 'markdown', ending: 'md', label: 'Markdown', detail: l10n.t('For the comment of a pull request') },
  { format: 'csv', ending: 'csv', label: 'CSV', detail: l10n.t('A row for each claim, for spreadsheets') },
  { format: 'json', ending: 'json', label: 'JSON', detail: l10n.t('For scripts: what hearsay check writes') },
  {
    format: 'web-annotation',
    ending: 'jsonld',
    label: 'W3C Web Annotation',
    detail: l10n.t('JSON-LD for annotation tools: each claim and finding where it stands'),
  },
  {
    format: 'schema-org',
    ending: 'jsonld',
    label: 'schema.org',
    detail: l10n.t('JSON-LD for publishing: NewsArticle with its citations and quotations'),
  },
];

/** Asks for a format and a file, and writes the report of an article or folder there. */
export async function exportReport(server: Server, uri: Uri): Promise<void> {
  const title = l10n.t('Export the citation report of {0}', nameOf(uri));
  const choice = await window.showQuickPick(formats(), { title, matchOnDetail: true });
  if (!choice) return;
  const { format, ending, label } = choice;
  const target = await window.showSaveDialog({
    title,
    defaultUri: besides(uri, ending),
    filters: { [label]: [ending] },
  });
  if (!target) return;
  const text = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (progress, token) => {
      let before = 0;
      const params: ExportReportParams = { uri: uri.toString(), format };
      return server.request<ExportReportResult>(
        exportReportRequest,
        params,
        token,
        ({ message, percentage = before }) => {
          progress.report({ ...(message !== undefined && { message }), increment: percentage - before });
          before = percentage;
        },
      );
    },
  );
  if (text === null) throw new Error(l10n.t('There is nothing to export: no article is there, or it was stopped.'));
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(l10n.t('Saved {0}.', nameOf(target)), open)) !== open) return;
  // A page is for a browser, where there is one that reaches the file.
  if (format !== 'html' || target.scheme !== 'file' || !(await env.openExternal(target)))
    await commands.executeCommand('vscode.open', target);
}

/** Where to save at first: beside the article, or in the first workspace folder. */
function besides(uri: Uri, ending: string): Uri {
  const name = `${nameOf(uri).replace(/\.(?:md|markdown|html?|txt)$/i, '')}.report.${ending}`;
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  const [folder] = workspace.workspaceFolders ?? [];
  return folder ? Uri.joinPath(folder.uri, name) : Uri.file(`/${name}`);
}
