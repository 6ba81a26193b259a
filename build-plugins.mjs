// How data files become modules, in one place for the bundler (esbuild) and the test runner (Vite).
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
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

/**
 * Leaves a dynamic import of one of these entry points to run time, as a bundle of its own beside the importing one.
 * @param {Record<string, string>} entries output name → source file
 * @returns {import('esbuild').Plugin}
 */
export const lazyEntries = (entries) => ({
  name: 'lazy-entries',
  setup(build) {
    const names = new Map(Object.entries(entries).map(([name, file]) => [resolve(file), name]));
    build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) => {
      const name = kind === 'dynamic-import' ? names.get(resolve(resolveDir, path)) : undefined;
      return name ? { path: `./${name}.js`, external: true } : undefined;
    });
  },
});

/**
 * Publishes a JSON Schema that the sources hold as a value.
 * @param {string} source the module
 * @param {string} name its export
 * @param {string} file where the schema goes
 */
export async function writeSchema(source, name, file) {
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  writeFileSync(file, `${JSON.stringify(module[name], null, 2)}\n`);
}
