import * as vscode from 'vscode';
import { type CancellationToken, Disposable, l10n, MarkdownString, Uri, window, workspace } from 'vscode';
import {
  type ExportReportParams,
  type ExportReportResult,
  exportReportRequest,
} from '../../server/src/lsp/protocol.ts';
import type { Server } from './server/server.ts';

/** What an assistant hands to the tool, as `contributes.languageModelTools` describes it. */
interface ToolInput {
  /** Path of an article from its workspace folder, or its URI; the open article where it is left out. */
  readonly path?: string;
}

/** The parts of the API that are newer than the oldest VS Code that Hearsay runs on. */
interface Tools {
  registerTool?(name: string, tool: Tool): Disposable;
}
interface Tool {
  prepareInvocation(options: { readonly input: ToolInput }): object;
  invoke(options: { readonly input: ToolInput }, token: CancellationToken): Promise<unknown>;
}
interface ToolResults {
  readonly LanguageModelTextPart: new (text: string) => object;
  readonly LanguageModelToolResult: new (parts: readonly object[]) => object;
}

/** Tools came with VS Code 1.95; before, the same name was a proposal that throws where it is touched. */
const hasTools = vscode.version.localeCompare('1.95', 'en', { numeric: true }) >= 0;

/**
 * Offers the citation report to assistants, where this VS Code has tools for them. The user is asked each time before an
 * article's report goes to a model: drafts are confidential.
 */
export function registerAssistantTool(server: Server): Disposable {
  const { lm } = vscode as unknown as { lm?: Tools };
  if (!hasTools || !lm?.registerTool) return Disposable.from();
  const { LanguageModelTextPart, LanguageModelToolResult } = vscode as unknown as ToolResults;
  return lm.registerTool('hearsay_citationReport', {
    prepareInvocation: ({ input }) => {
      const name = workspace.asRelativePath(articleOf(input));
      return {
        invocationMessage: l10n.t('Reading the citation report of {0}', name),
        confirmationMessages: {
          title: l10n.t('Share the citation report?'),
          message: new MarkdownString(
            l10n.t('What {0} claims, on whose word and with which links goes to the language model.', `\`${name}\``),
          ),
        },
      };
    },
    invoke: async ({ input }, token) => {
      const params: ExportReportParams = { uri: articleOf(input).toString(), format: 'markdown' };
      const report = await server.request<ExportReportResult>(exportReportRequest, params, token);
      if (report === null) throw new Error(l10n.t('There is no article at {0}.', params.uri));
      return new LanguageModelToolResult([new LanguageModelTextPart(report)]);
    },
  });
}

/** The article that an assistant asks about: never one outside the workspace that is not open. */
function articleOf({ path }: ToolInput): Uri {
  const open = window.activeTextEditor?.document.uri;
  if (path === undefined || path === '') {
    if (!open) throw new Error(l10n.t('Open an article first.'));
    return open;
  }
  const candidates = /^[a-z][\w+.-]+:/i.test(path)
    ? [Uri.parse(path)]
    : (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, path));
  const isOpen = (uri: Uri) => workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  const found = candidates.find((uri) => isOpen(uri) || workspace.getWorkspaceFolder(uri));
  if (!found) throw new Error(l10n.t('There is no article at {0}.', path));
  return found;
}
