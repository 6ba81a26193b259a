// How data files become modules, in one place for the bundler (esbuild) and the test runner (Vite).
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @param {string} file */
const yamlModule = (file) => `export default ${JSON.stringify(parse(readFileSync(file, 'utf8')))}`;

/** @param {string} file */
const bytesModule = (file) =>
  `export default Uint8Array.from(atob(${JSON.stringify(readFileSync(file).toString('base64'))}), (c) => c.charCodeAt(0))`;

/** @type {import('esbuild').Plugin} */
export const dataForEsbuild = {
  name: 'data',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
      contents: yamlModule(path),
      loader: 'js',
      watchFiles: [path],
    }));
  },
};

/** @type {import('vite').Plugin} */
export const dataForVite = {
  name: 'data',
  enforce: 'pre',
  load(id) {
    const file = id.split('?')[0] ?? id;
    if (file.endsWith('.yaml')) return yamlModule(file);
    if (file.endsWith('.bin')) return bytesModule(file);
    return null;
  },
};
