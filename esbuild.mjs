// Builds everything that ships. `node esbuild.mjs --watch` rebuilds on every change.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { build, context } from 'esbuild';
import {
  asciiOnly,
  binaryBeside,
  builtData,
  constants,
  dataForEsbuild,
  lazyEntries,
  lazyModules,
  noHighlighting,
  noSubprograms,
  writeSchema,
} from './build-plugins.mjs';
import { notices } from './scripts/notices.mjs';

const watch = process.argv.includes('--watch');

/** Modules of plain data, which the build works out. */
const tables = [
  'credits/agencies',
  'credits/forms',
  'disclosure/forms',
  'drafts/forms',
  'evidence/forms',
  'extraction/cues/cue-lists',
  'extraction/cues/seen-forms',
  'extraction/cues/speaking-forms',
  'extraction/listed-classes',
  'extraction/model/shipped-words',
  'figures/forms',
  'flags/claim-forms',
  'flags/flag-forms',
  'flags/hedge-forms',
  'flags/opinion-forms',
  'genre/telling-words',
  'images/forms',
  'outlets/forms',
  'outlets/hint-words',
  'outlets/listed',
  'outlets/words',
  'quotations/forms',
  'relays/forms',
  'relays/openers',
  'sources/phrase-words',
  'words/listed-words',
  'words/person-endings',
  'words/plural-words',
]
  .map((module) => `server/src/attribution/${module}.ts`)
  .concat(
    ['group-forms', 'headline-forms', 'link-forms', 'primary-source-forms', 'quotation-forms'].map(
      (module) => `server/src/rules/${module}.ts`,
    ),
    'server/src/document/page-forms.ts',
    'server/src/document/sentence-words.ts',
  );

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  logLevel: 'warning',
  target: 'node20',
  // Node 20.0 lacks the newest scripts alone: for their sake esbuild would make each literal anew wherever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  plugins: [builtData(tables), constants({ examples: true }), dataForEsbuild],
  loader: { '.bin': 'binary' },
};

/** For programs that show no examples. */
const showingNone = [builtData(tables), constants({ examples: false }), dataForEsbuild];

/**
 * What the command line loads when it needs it, each a bundle of its own. CommonJS, because it starts in two thirds of
 * the time that modules need (Node 20).
 */
const commands = {
  baseline: 'server/src/cli/commands/baseline.ts',
  check: 'server/src/cli/commands/check.ts',
  init: 'server/src/cli/commands/init.ts',
  program: 'server/src/cli/program.ts',
  report: 'server/src/cli/commands/report.ts',
  rules: 'server/src/cli/commands/rules.ts',
  server: 'server/src/lsp/node.ts',
  worker: 'server/src/cli/run/worker.ts',
};

/** The one that shows the rules' examples. */
const explain = { explain: 'server/src/cli/commands/explain.ts' };

/** What most runs need nothing of, and a start would pay for. */
const seldom = {
  parse5: { from: 'parse5', functions: ['parse', 'parseFragment'] },
  entities: { from: 'entities', functions: ['decodeHTMLStrict'] },
  yaml: { from: 'yaml', functions: ['parseDocument', 'isMap', 'isNode', 'isScalar', 'isSeq'] },
  tinyglobby: { from: 'tinyglobby', functions: ['glob', 'globSync'] },
  configuration: { from: 'server/src/config/read.ts', functions: ['readConfiguration'] },
  online: {
    from: 'server/src/links/online/index.ts',
    functions: ['askForAnswers', 'onlineSettings', 'summaryLines', 'unsetVariables'],
  },
  user: { from: 'server/src/config/user.ts', functions: ['readUserSettings', 'userSettingsFile'] },
  attribution: {
    from: 'server/src/attribution/tell.ts',
    functions: [
      'read',
      'tellAttributions',
      'tellGenre',
      'tellQuotations',
      'tellReasons',
      'tellSources',
      'tellSpellings',
    ],
  },
  citation: { from: 'server/src/report/citation/build.ts', functions: ['citationReport'] },
  changed: { from: 'server/src/cli/files/changed.ts', functions: ['changedSince', 'isCommit'] },
  chokidar: { from: 'chokidar', functions: ['watch'] },
  picocolors: { from: 'picocolors', functions: ['createColors'] },
  fixes: { from: 'server/src/cli/run/fixes.ts', functions: ['diffOf', 'writeMended'] },
};

/** Modules that the library's door opens on. */
const libraryParts = ['attribution/index', 'document/index', 'links/index', 'lint/settings', 'rules/index'];

/** The command line, and the thread of `--jobs`: they load everything else. */
const programs = { cli: 'server/src/cli/main.ts', thread: 'server/src/cli/run/thread.ts' };

/** @type {import('esbuild').BuildOptions} */
const commandLine = {
  ...shared,
  outdir: 'server/dist',
  format: 'cjs',
  platform: 'node',
  // The modules of packages that have them: they can be cut to what is used.
  mainFields: ['module', 'main'],
  supported: { ...shared.supported, 'dynamic-import': false },
  // `createRequire` takes either.
  define: { 'import.meta.url': '__filename' },
};

/**
 * Parts of the command line, each a function of what Node hands to a module (see `cli/parts.ts`).
 * @type {import('esbuild').BuildOptions}
 */
const parts = {
  ...commandLine,
  banner: { js: '(function(exports,require,module,__filename,__dirname){' },
  footer: { js: '})' },
};

/** @param {{ examples: boolean }} shown */
const partPlugins = (shown) => [
  binaryBeside,
  builtData(tables, { beside: true }),
  constants(shown),
  dataForEsbuild,
  lazyEntries({ ...commands, ...explain }),
  lazyModules(seldom),
  noHighlighting,
  noSubprograms,
  asciiOnly,
];

/** @type {import('esbuild').BuildOptions[]} */
const targets = [
  { ...commandLine, entryPoints: programs, plugins: [asciiOnly] },
  {
    ...parts,
    entryPoints: { ...commands, ...Object.fromEntries(Object.entries(seldom).map(([name, { from }]) => [name, from])) },
    plugins: partPlugins({ examples: false }),
  },
  { ...parts, entryPoints: explain, plugins: partPlugins({ examples: true }) },
  // The library: no Node in it, and a file for each part, so that a bundler leaves out the parts that nobody imports.
  {
    ...shared,
    entryPoints: {
      index: 'server/src/index.ts',
      ...Object.fromEntries(libraryParts.map((part) => [`library/${part}`, `server/src/${part}.ts`])),
    },
    outdir: 'server/dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'library/[name]-[hash]',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
  },
  // The VS Code extension for desktop and remote windows, and its server.
  {
    ...shared,
    entryPoints: { 'client/extension': 'client/src/extension.ts', 'server/node': 'server/src/lsp/node.ts' },
    plugins: showingNone,
    outdir: 'dist',
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  },
  // The extension for vscode.dev and github.dev, and its server, a web worker.
  {
    ...shared,
    entryPoints: { 'client/browser': 'client/src/browser.ts' },
    outdir: 'dist',
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
  },
  // The page of the citation report's panel, in either kind of window.
  {
    ...shared,
    entryPoints: { 'client/panel': 'client/src/panel/app/main.tsx' },
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  },
  {
    ...shared,
    entryPoints: { 'server/worker': 'server/src/lsp/worker.ts' },
    plugins: showingNone,
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  },
];

for (const folder of ['dist', 'server/dist']) rmSync(folder, { recursive: true, force: true });
mkdirSync('server/dist');
writeFileSync('server/dist/package.json', '{"type":"commonjs","sideEffects":false}\n');
mkdirSync('server/dist/types');
writeFileSync('server/dist/types/package.json', '{"type":"module"}\n');
if (watch) for (const target of targets) await (await context(target)).watch();
else {
  const types = promisify(execFile)('node', ['node_modules/typescript/bin/tsc', '-p', 'server/tsconfig.types.json']);
  const schemas = [
    writeSchema('server/src/report/formats/schema.ts', 'JsonReport', 'server/schema/report.schema.json'),
    writeSchema('server/src/config/published-schema.ts', 'PublishedConfiguration', 'server/schema/config.schema.json'),
  ];
  const [built] = await Promise.all([
    Promise.all(targets.map((target) => build({ ...target, metafile: true }))),
    types,
    ...schemas,
  ]);
  for (const folder of ['dist', 'server/dist'])
    writeFileSync(
      `${folder}/THIRD-PARTY-NOTICES.txt`,
      notices(built.flatMap(({ metafile }, at) => (targets[at]?.outdir === folder ? metafile : []))),
    );
  await promisify(execFile)(process.execPath, ['scripts/keep-code.cjs']);
}
