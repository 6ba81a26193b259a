// The readers of prose that are compared, each with as many articles as it gets through in reasonable time.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ library: string, peers: string }} Places where Hearsay's library and the other tools are */

/** @type {Readonly<Record<string, { articles: number, load: (places: Places) => Promise<(text: string) => unknown> }>>} */
export const readers = {
  Hearsay: {
    articles: 840,
    async load({ library }) {
      const { check } = await import(pathToFileURL(library).href);
      return (text) => check(text, { language: 'markdown' });
    },
  },
  'write-good': { articles: 200, load: async ({ peers }) => createRequire(join(peers, 'package.json'))('write-good') },
  alex: {
    articles: 40,
    async load({ peers }) {
      const { markdown } = await peer(peers, 'alex/index.js');
      return (text) => markdown(text);
    },
  },
  'textlint (write-good, terminology)': {
    articles: 40,
    async load({ peers }) {
      const { createLinter, loadTextlintrc } = createRequire(join(peers, 'package.json'))('textlint');
      const descriptor = await loadTextlintrc({
        configFilePath: join(peers, 'textlintrc.json'),
        node_modulesDir: join(peers, 'node_modules'),
      });
      const linter = createLinter({ descriptor });
      return (text) => linter.lintText(text, 'a.md');
    },
  },
  markdownlint: {
    articles: 200,
    async load({ peers }) {
      const { lint } = await peer(peers, 'markdownlint/lib/exports-sync.mjs');
      return (text) => lint({ strings: { text } });
    },
  },
  'harper.js': {
    articles: 8,
    async load({ peers }) {
      const { LocalLinter, binary } = await peer(peers, 'harper.js/dist/harper.js');
      const harper = new LocalLinter({ binary });
      await harper.setup();
      return (text) => harper.lint(text);
    },
  },
};

/** @param {string} peers @param {string} module */
const peer = (peers, module) => import(pathToFileURL(join(peers, 'node_modules', module)).href);
