import { Disposable, type ExtensionContext } from 'vscode';
import { registerPanel } from './panel/index.ts';
import type { Server } from './server/server.ts';
import { registerSourcesView } from './sources-view/index.ts';

/** Registers the views: the citation report, the sources. */
export function registerViews(context: ExtensionContext, server: Server): Disposable {
  return Disposable.from(registerPanel(context, server), registerSourcesView(server));
}
