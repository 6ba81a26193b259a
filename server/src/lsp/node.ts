/** The language server as a Node program, over the transport that its arguments name. `hearsay --stdio` starts it. */
import { homedir } from 'node:os';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readUserSettings, userSettingsFile } from '../config/user.ts';
import type { LinkedText } from '../links/index.ts';
import { checkOnline, onlineSettings } from '../links/online/index.ts';
import { nodeFiles } from './files/node.ts';
import type { Host } from './host.ts';
import { serve } from './serve.ts';

const host: Host = {
  files: nodeFiles,
  online: async (addresses, settings, signal, progress, page) =>
    checkOnline(addresses, {
      settings: onlineSettings(
        settings,
        readUserSettings(userSettingsFile(process.env, homedir())).online,
        process.env,
      ),
      signal,
      onProgress: ({ done, total }) => progress(done, total),
      ...(page && {
        onPage: (address: string, found: LinkedText | null) => {
          if (found) page(address, found);
        },
      }),
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
