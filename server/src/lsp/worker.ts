/** The language server in a browser's worker: vscode.dev and its like. Files are the client's to read. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Host } from './host.ts';
import { serve } from './serve.ts';

const host: Host = {
  files: null,
  online: null,
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

// The worker itself is the port to the client; the DOM's types, which name it, clash with Node's.
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port)), host);
