import {
  commands,
  Disposable,
  type ExtensionContext,
  FileType,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { showReportCommand } from '../../../server/src/lsp/protocol.ts';
import { isArticle } from '../languages.ts';
import type { Server } from '../server/server.ts';
import { ArticlePanel } from './article-panel.ts';
import { exportReport } from './export.ts';
import { FolderPanel } from './folder-panel.ts';
import type { Subject } from './messages.ts';
import { titleOf } from './names.ts';
import type { Panel } from './panel.ts';
import { told } from './told.ts';

/** VS Code keeps panels of this kind over a reload, and asks for them by it. */
const viewType = 'hearsay.citationReport';

/** Registers the citation report's panels and what opens and exports them. */
export function registerPanel({ extensionUri }: ExtensionContext, server: Server): Disposable {
  /** By kind and address: a second call shows the panel that is there. */
  const panels = new Map<string, Panel>();
  const keyOf = ({ kind, uri }: Subject) => `${kind} ${uri}`;

  const fill = (panel: WebviewPanel, subject: Subject) => {
    const Kind = subject.kind === 'article' ? ArticlePanel : FolderPanel;
    const filled = new Kind(panel, extensionUri, subject, server);
    panels.set(keyOf(subject), filled);
    filled.onEnd(() => panels.delete(keyOf(subject)));
  };
  /** What a command without an address is about: what the panel with the focus shows, else the article in the editor. */
  const current = (): Uri => {
    const panel = [...panels.values()].find(({ active }) => active);
    return panel ? Uri.parse(panel.subject.uri, true) : openArticle();
  };
  const show = (subject: Subject) => {
    const open = panels.get(keyOf(subject));
    if (open) return open.reveal();
    const column = subject.kind === 'article' && window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    return fill(window.createWebviewPanel(viewType, titleOf(subject), column, { enableFindWidget: true }), subject);
  };
  const register = (name: string, run: (resource: unknown) => unknown) =>
    commands.registerCommand(name, (resource: unknown) => told(() => run(resource)));

  return Disposable.from(
    register(showReportCommand, async (resource) => {
      const uri = addressOf(resource) ?? current();
      show({ kind: (await isFolder(uri)) ? 'folder' : 'article', uri: uri.toString() });
    }),
    register('hearsay.showFolderReport', async (resource) => {
      const uri = addressOf(resource) ?? (await chosenFolder());
      if (uri) show({ kind: 'folder', uri: uri.toString() });
    }),
    register('hearsay.exportReport', (resource) => exportReport(server, addressOf(resource) ?? current())),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const subject = subjectIn(state);
        if (!subject || panels.has(keyOf(subject))) return panel.dispose();
        return fill(panel, subject);
      },
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        const kept = panels.get(keyOf({ kind: 'article', uri: oldUri.toString() }));
        if (!kept) continue;
        kept.dispose();
        show({ kind: 'article', uri: newUri.toString() });
      }
    }),
    { dispose: () => Disposable.from(...panels.values()).dispose() },
  );
}

/** The address that a menu or a lens hands over, if any. */
function addressOf(resource: unknown): Uri | undefined {
  if (resource instanceof Uri) return resource;
  return typeof resource === 'string' ? Uri.parse(resource, true) : undefined;
}

function openArticle(): Uri {
  const document = window.activeTextEditor?.document;
  if (!document || !isArticle(document))
    throw new Error(l10n.t('Open an article first: Markdown, HTML or plain text.'));
  return document.uri;
}

async function chosenFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  if (!folders[0]) throw new Error(l10n.t('Open a folder first.'));
  return folders[0].uri;
}

async function isFolder(uri: Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** What a kept page says that it is about. */
function subjectIn(state: unknown): Subject | null {
  const { subject } = (state ?? {}) as { subject?: Partial<Subject> | null };
  const { kind, uri } = subject ?? {};
  if ((kind !== 'article' && kind !== 'folder') || typeof uri !== 'string' || !uri) return null;
  return { kind, uri };
}
