import { Disposable, type ExtensionContext } from 'vscode';
import type { Server } from './server/server.ts';

/** Registers the views: the citation report, the sources. */
export function registerViews(_context: ExtensionContext, _server: Server): Disposable {
  return Disposable.from();
}
