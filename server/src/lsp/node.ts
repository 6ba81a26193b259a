/** The language server as a Node program, over the transport that its arguments name. `hearsay --stdio` starts it. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { checkOnline } from '../links/online/check.ts';
import { defaultOnlineSettings } from '../links/online/settings.ts';
import { nodeFiles } from './files/node.ts';
import type { Host } from './host.ts';
import { serve } from './serve.ts';

const host: Host = {
  files: nodeFiles,
  online: (addresses, settings, signal, progress) =>
    checkOnline(addresses, {
      settings: { ...defaultOnlineSettings, ...settings },
      signal,
      onProgress: ({ done, total }) => progress(done, total),
    }),
  now: () => performance.now(),
  after(milliseconds, call) {
    if (milliseconds > 0) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    }
    const soon = setImmediate(call);
    return () => clearImmediate(soon);
  },
};

serve(createConnection(ProposedFeatures.all), host);
