import { type ExtensionContext, workspace } from 'vscode';
import { registerAssistantTool } from './assistant.ts';
import { registerCommands } from './commands/index.ts';
import { schemes } from './languages.ts';
import type { NewClient } from './server/client.ts';
import { Server } from './server/server.ts';
import { showStatus } from './status.ts';
import { registerViews } from './views.ts';

/** Starts Hearsay in a window, of whichever kind. */
export async function start(context: ExtensionContext, newClient: NewClient): Promise<void> {
  const server = new Server(newClient);
  // What may be read, and where articles can be, is told to a server when it starts.
  let served = schemes();
  const startAnew = () => {
    served = schemes();
    return server.restart();
  };
  context.subscriptions.push(
    server,
    showStatus(server),
    registerCommands(context, server),
    registerAssistantTool(server),
    registerViews(context, server),
    workspace.onDidGrantWorkspaceTrust(startAnew),
    workspace.onDidChangeWorkspaceFolders(() => ([...schemes()].every((s) => served.has(s)) ? undefined : startAnew())),
  );
  await server.restart();
}
