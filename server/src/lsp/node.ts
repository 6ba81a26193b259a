/** The language server as a Node program, over the transport that its arguments name. `hearsay --stdio` starts it. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { cacheFolder } from '../config/cache-folder.ts';
import { readUserSettings, userSettingsFile } from '../config/user.ts';
import { askForAnswers, onlineSettings, summaryLines } from '../links/online/index.ts';
import { nodeFiles } from './files/node.ts';
import type { Host } from './host.ts';
import { serve } from './serve.ts';
import { keepHeapSmall } from './small-heap.ts';

const host: Host = {
  files: nodeFiles,
  async online(addresses, repository, signal, progress, { wantsPages, folder }) {
    const user = readUserSettings(userSettingsFile(process.env, homedir())).online;
    const answers = await askForAnswers(addresses, {
      settings: onlineSettings(repository, user, process.env),
      folder: folder?.startsWith('file:') ? join(cacheFolder(URI.parse(folder).fsPath), 'online') : null,
      signal,
      wantsPages,
      onProgress: ({ done, total }) => progress(done, total),
    });
    return { ...answers, summary: summaryLines(answers.verdicts) };
  },
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

keepHeapSmall();
serve(createConnection(ProposedFeatures.all), host);
