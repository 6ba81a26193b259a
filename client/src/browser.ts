import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './start.ts';

/** Starts Hearsay in vscode.dev and github.dev: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/worker.js').toString(true);
  await start(context, (id, name, options, onCrash) => {
    const worker = new Worker(script);
    // A worker that fails closes no connection: nothing else would tell.
    worker.addEventListener('error', onCrash);
    const client = new LanguageClient(id, name, worker, options);
    return Object.assign(client, { terminate: () => worker.terminate() });
  });
}
