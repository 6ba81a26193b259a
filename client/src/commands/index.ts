import { CancellationError, commands, Disposable, type ExtensionContext, l10n, window } from 'vscode';
import type { Server } from '../server/server.ts';
import { ServerStopped } from '../server/server.ts';
import { checkLinksOnline } from './check-links-online.ts';
import { checkWorkspace } from './check-workspace.ts';
import { fixAll } from './fix-all.ts';
import { openConfiguration } from './open-configuration.ts';
import { openExample } from './open-example.ts';
import { Work } from './work.ts';

/** Registers the commands, each of which tells what failed in one message. */
export function registerCommands(context: ExtensionContext, server: Server): Disposable {
  const work = new Work(server);
  const register = (name: string, run: (...args: unknown[]) => unknown) =>
    commands.registerCommand(`hearsay.${name}`, async (...args: unknown[]) => {
      try {
        return await run(...args);
      } catch (error) {
        return tellFailure(error);
      }
    });
  return Disposable.from(
    work,
    register('checkWorkspace', () => checkWorkspace(work)),
    register('checkLinksOnline', (resource) => checkLinksOnline(work, resource)),
    register('checkWorkspaceLinksOnline', () => checkLinksOnline(work, null)),
    register('cancelCheck', () => work.cancel()),
    register('restartServer', () => server.restart()),
    register('showOutput', () => server.output.show()),
    register('openConfiguration', (resource) => openConfiguration(resource)),
    register('openExample', () => openExample(context)),
    register('fixAll', () => fixAll()),
  );
}

/** Tells of what failed; what was called off did not fail. */
export async function tellFailure(error: unknown): Promise<void> {
  if (error instanceof CancellationError) return;
  const message = error instanceof Error ? error.message : String(error);
  const actions = error instanceof ServerStopped ? [l10n.t('Restart')] : [];
  if (await window.showErrorMessage(message, ...actions)) await commands.executeCommand('hearsay.restartServer');
}
