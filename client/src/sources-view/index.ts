import { commands, Disposable, window, workspace } from 'vscode';
import type { CitationReport } from '../../../server/src/report/citation/model.ts';
import { isArticle } from '../languages.ts';
import { FollowedReport } from '../panel/followed-report.ts';
import { reveal } from '../panel/reveal.ts';
import { told } from '../panel/told.ts';
import type { Server } from '../server/server.ts';
import { type Node, placeOf, SourcesTree } from './tree.ts';

/** Registers the view of the active article's sources. */
export function registerSourcesView(server: Server): Disposable {
  const tree = new SourcesTree();
  const view = window.createTreeView<Node>('hearsay.sources', { treeDataProvider: tree, showCollapseAll: true });
  let followed: FollowedReport | undefined;

  const follow = () => {
    const document = window.activeTextEditor?.document;
    // A panel or an output in front is no other article: the view stays with the one that was there.
    if (!document && followed && isOpen(followed)) return;
    if (document && !isArticle(document)) return;
    if (document?.uri.toString() === followed?.uri.toString()) return;
    followed?.dispose();
    followed = undefined;
    const uri = document?.uri;
    const show = (report: CitationReport | null) => {
      tree.show(uri && report ? { uri, report } : null);
      void commands.executeCommand('setContext', 'hearsay.sourcesShown', report !== null);
    };
    if (uri) followed = new FollowedReport(server, uri, show);
    else show(null);
  };
  // Nothing is read for a view that nobody sees.
  const seen = () => {
    if (view.visible) return follow();
    followed?.dispose();
    followed = undefined;
  };

  seen();
  return Disposable.from(
    tree,
    view,
    view.onDidChangeVisibility(seen),
    window.onDidChangeActiveTextEditor(() => view.visible && follow()),
    workspace.onDidCloseTextDocument(() => view.visible && follow()),
    commands.registerCommand('hearsay.revealInArticle', (node: Node) =>
      told(() => reveal(node.article.uri, placeOf(node))),
    ),
    { dispose: () => followed?.dispose() },
  );
}

const isOpen = ({ uri }: FollowedReport): boolean =>
  workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && !document.isClosed);
