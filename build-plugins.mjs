// How data files become modules, in one place for the bundler (esbuild) and the test runner (Vite).
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
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
    // A file's text, as Vite's `?raw` gives it.
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -'?raw'.length)),
      namespace: 'raw',
    }));
    build.onLoad({ filter: /./, namespace: 'raw' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
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
 * Loads a module of the sources, which Node cannot read by itself.
 * @param {string} source the module
 */
export async function loadSource(source) {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [dataForEsbuild],
    loader: { '.bin': 'binary' },
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** What a module of data puts its values together with; it runs in browsers too. */
const dataHelpers = [
  'const $map = (k, v) => { const m = new Map(); for (let i = 0; i < k.length; i++) m.set(k[i], v[i]); return m; };',
  'const $bytes = (s) => globalThis.Buffer?.from(s, "base64") ?? Uint8Array.from(atob(s), (c) => c.charCodeAt(0));',
  'const $integers = (s) => new Int32Array(new Uint8Array($bytes(s)).buffer);',
];

/** As one string and not as many: V8 keeps each constant string of a program by itself, and looks it up at every start. */
const longList = 16;

/** A longer list of words as source text; null for any other list. @param {readonly unknown[]} list */
function wordsText(list) {
  const words = list.length >= longList && list.every((word) => typeof word === 'string' && !word.includes('\n'));
  return words ? `${JSON.stringify(list.join('\n'))}.split("\\n")` : null;
}

/**
 * A value as source text: a number, a string, an array, a record, a set, a map or an `Int32Array`.
 * @param {unknown} value @returns {string}
 */
function dataText(value) {
  if (value === null || ['number', 'string', 'boolean'].includes(typeof value)) return JSON.stringify(value);
  if (typeof value !== 'object') throw new Error(`a module of data holds a ${typeof value}`);
  /** @param {Iterable<unknown>} values */
  const list = (values) => `[${Array.from(values, dataText).join()}]`;
  if (Array.isArray(value)) return wordsText(value) ?? list(value);
  if (value instanceof Int32Array) return `$integers("${Buffer.from(value.buffer).toString('base64')}")`;
  if (value instanceof Set) return `new Set(${dataText([...value])})`;
  if (value instanceof Map) return `$map(${dataText([...value.keys()])}, ${dataText([...value.values()])})`;
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('a module of data holds an object of a class');
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${dataText(one)}`);
  return `{${fields.join()}}`;
}

/** @param {Record<string, unknown>} values by the name of the export */
const dataModule = (values) =>
  [...dataHelpers, ...Object.entries(values).map(([name, value]) => `export const ${name} = ${dataText(value)};`)].join(
    '\n',
  );

/** Longer tables go into a file beside the bundle, where there may be one. */
const longTable = 1024;

/**
 * An exported table as a file beside the bundle: read as it is, it costs a program of Node nothing.
 * @param {string} file @param {string} name of the export @param {Int32Array} table @param {string} outdir
 */
function tableBeside(file, name, table, outdir) {
  const beside = `${basename(file, '.ts')}-${name}.bin`;
  writeFileSync(join(outdir, beside), new Uint8Array(table.buffer));
  return [
    `const $${name} = $read(__dirname + '/${beside}');`,
    `export const ${name} = new Int32Array($${name}.buffer, $${name}.byteOffset, ${table.length});`,
  ];
}

/**
 * Works out modules of plain data at the build, so that the program starts with their values: word lists are split,
 * hashed and put into tables once, and not at every start.
 * @param {readonly string[]} modules source files whose exports are plain data
 * @param {{ beside?: boolean }} [options] `beside`: whether long tables may be files beside the bundle
 * @returns {import('esbuild').Plugin}
 */
export const builtData = (modules, { beside = false } = {}) => {
  const files = new Set(modules.map((file) => resolve(file)));
  return {
    name: 'built-data',
    setup(build) {
      const { outdir = '.' } = build.initialOptions;
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!files.has(path)) return undefined;
        /** @type {[string, unknown][]} */
        const values = Object.entries(await loadSource(path));
        /** @param {unknown} value @returns {value is Int32Array} */
        const isLong = (value) => beside && value instanceof Int32Array && value.length >= longTable;
        const apart = values.flatMap(([name, value]) => (isLong(value) ? tableBeside(path, name, value, outdir) : []));
        const within = dataModule(Object.fromEntries(values.filter(([, value]) => !isLong(value))));
        const read = apart.length > 0 ? ["import { readFileSync as $read } from 'node:fs';"] : [];
        return { contents: [...read, ...apart, within].join('\n'), loader: 'js' };
      });
    },
  };
};

/**
 * Publishes a JSON Schema that the sources hold as a value.
 * @param {string} source the module
 * @param {string} name its export
 * @param {string} file where the schema goes
 */
export async function writeSchema(source, name, file) {
  const module = await loadSource(source);
  writeFileSync(file, `${JSON.stringify(module[name], null, 2)}\n`);
}

/**
 * Loads modules that few runs need when one of their functions is first called: each becomes a bundle of its own, and
 * what imports it gets functions that ask for it. Only for modules of which functions alone are imported.
 * @param {Record<string, { from: string, functions: string[] }>} modules output name → a source file or package
 * @returns {import('esbuild').Plugin}
 */
export const lazyModules = (modules) => ({
  name: 'lazy-modules',
  setup(build) {
    const names = new Map(
      Object.entries(modules).map(([name, { from }]) => [from.endsWith('.ts') ? resolve(from) : from, name]),
    );
    build.onResolve({ filter: /./ }, ({ kind, path, resolveDir, namespace, importer }) => {
      // A package that uses another one is loaded when it is needed itself.
      if (kind === 'entry-point' || importer.includes('node_modules')) return undefined;
      if (namespace === 'lazy') return { path, external: true };
      const name = names.get(path.startsWith('.') ? resolve(resolveDir, path) : path);
      return name === undefined ? undefined : { path: name, namespace: 'lazy' };
    });
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path: name }) => ({
      contents: [
        `let module; const load = () => (module ??= require('./${name}.js'));`,
        ...(modules[name]?.functions ?? []).map((f) => `export const ${f} = (...args) => load().${f}(...args);`),
      ].join('\n'),
    }));
  },
});

/**
 * Leaves binary data in files beside the bundle, for programs of Node: read as it is, it costs a start nothing.
 * @type {import('esbuild').Plugin}
 */
export const binaryBeside = {
  name: 'binary-beside',
  setup(build) {
    build.onLoad({ filter: /\.bin$/ }, ({ path }) => {
      const name = basename(path);
      copyFileSync(path, join(build.initialOptions.outdir ?? '.', name));
      return {
        contents: `import { readFileSync } from 'node:fs'; export default readFileSync(__dirname + '/${name}');`,
        watchFiles: [path],
      };
    });
  },
};

const examples = /^( *)examples: \{(?:.*|\n(?:.*\n)*?\1)\},\n/m;
/** `Pattern.of(/…/flags)`: a class may hold the slash that ends an expression elsewhere. */
const patternOf = /\bPattern\.of\(\s*\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+)\/([a-z]*),?\s*\)/g;
const word = String.raw`'[^'\\\n]*'`;
const hashOfWord = new RegExp(String.raw`\bhashWord\((${word})\)`, 'g');
/** In a module whose `hashesOf` makes a set of the hashes of its words. */
const setOfHashes = /\bhashesOf = .* => new Set\((?:words|\[\.\.\.words\])\.map\(hashWord\)\);/;
const hashesOfWords = new RegExp(
  String.raw`(\bhashesOf\()?(\[\s*(?:${word},?\s*)+\])(?:\)|\.map\(\s*hashWord,?\s*\))`,
  'g',
);

/**
 * Works out at the build what a start would work out of constants: hashes of words, what patterns are made from. Where
 * the program shows no `examples` of rules, they are left out: they are an eighth of what a start would read.
 * @param {{ examples: boolean }} options
 * @returns {import('esbuild').Plugin}
 */
export const constants = ({ examples: kept }) => ({
  name: 'constants',
  setup(build) {
    const tokens = loadSource('server/src/document/tokens.ts');
    build.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      /** @type {{ hashWord(word: string): number }} */
      const { hashWord } = await tokens;
      /** @param {string} list a literal @returns {number[]} */
      const hashes = (list) => Array.from(list.matchAll(new RegExp(word, 'g')), ([one]) => hashWord(one.slice(1, -1)));
      const source = readFileSync(path, 'utf8');
      const shown = kept ? source : source.replace(examples, '');
      if (!kept && shown === source && /^ +meta: \{$|= linkRule\($/m.test(source))
        throw new Error(`${path}: the build does not see where the rule's examples are`);
      const contents = shown
        .replace(patternOf, (_, text, flags) => `new Pattern(${JSON.stringify({ source: text, flags, needs: null })})`)
        .replace(hashOfWord, (_, one) => String(hashWord(one.slice(1, -1))))
        .replace(hashesOfWords, (all, set, list) => {
          if (set) return setOfHashes.test(source) ? `new Set(${JSON.stringify(hashes(list))})` : all;
          return all.endsWith(']') || !all.includes('hashWord') ? all : JSON.stringify(hashes(list));
        });
      return { contents, loader: 'ts' };
    });
  },
});

/** @param {string} unit */
const asEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes what is not ASCII as escapes: a program of ASCII is read in half the time and space. esbuild does so in strings;
 * this does it in regular expressions and in the raw templates that they are put together from.
 * @type {import('esbuild').Plugin}
 */
export const asciiOnly = {
  name: 'ascii-only',
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles)
        writeFileSync(path, text.replace(/[^\0-\x7f]/g, asEscape), { mode: text.startsWith('#!') ? 0o755 : 0o644 });
    });
  },
};

/**
 * Takes the colouring of code out of the Markdown parser, which makes its tables when it is loaded: nothing here is coloured.
 * @type {import('esbuild').Plugin}
 */
export const noHighlighting = {
  name: 'no-highlighting',
  setup(build) {
    build.onResolve({ filter: /^@lezer\/highlight$/ }, ({ path }) => ({ path, namespace: 'highlighting' }));
    build.onLoad({ filter: /./, namespace: 'highlighting' }, () => ({
      contents: `
        export class Tag {}
        const tag = new Proxy(() => tag, { get: () => tag });
        export const tags = tag;
        export const styleTags = () => () => null;`,
    }));
  },
};

/**
 * Takes starting other programs out of commander, which loads it at once: no command here is a program of its own.
 * @type {import('esbuild').Plugin}
 */
export const noSubprograms = {
  name: 'no-subprograms',
  setup(build) {
    build.onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'nothing' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};
