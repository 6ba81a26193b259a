// vscode-markdown-languageservice over a folder, as an editor would drive it: every file's diagnostics.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , peers = '', folder = ''] = process.argv;
const require = createRequire(join(peers, 'package.json'));
const service = require('vscode-markdown-languageservice');
const markdownIt = require('markdown-it')({ html: true });
const { URI } = createRequire(require.resolve('vscode-markdown-languageservice'))('vscode-uri');
const { TextDocument } = require('vscode-languageserver-textdocument');

const never = () => ({ dispose() {} });
const documents = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const uri = URI.file(join(folder, name));
      const document = TextDocument.create(uri.toString(), 'markdown', 1, readFileSync(uri.fsPath, 'utf8'));
      return [uri.toString(), Object.assign(document, { $uri: uri, name })];
    }),
);
const stat = (uri) => {
  const found = statSync(uri.fsPath, { throwIfNoEntry: false });
  return found && { isDirectory: found.isDirectory() };
};
const workspace = {
  workspaceFolders: [URI.file(folder)],
  onDidChangeMarkdownDocument: never,
  onDidCreateMarkdownDocument: never,
  onDidDeleteMarkdownDocument: never,
  getAllMarkdownDocuments: async () => documents.values(),
  hasMarkdownDocument: (uri) => documents.has(uri.toString()),
  openMarkdownDocument: async (uri) => documents.get(uri.toString()),
  stat: async (uri) => stat(uri),
  readDirectory: async (uri) =>
    readdirSync(uri.fsPath, { withFileTypes: true }).map((entry) => [entry.name, { isDirectory: entry.isDirectory() }]),
};
const languageService = service.createLanguageService({
  workspace,
  parser: {
    slugifier: service.githubSlugifier,
    tokenize: async (document) => markdownIt.parse(document.getText(), {}),
  },
  logger: { level: 0, log() {} },
});
const { error } = service.DiagnosticLevel;
const options = {
  validateReferences: error,
  validateFragmentLinks: error,
  validateFileLinks: error,
  validateMarkdownFileLinkFragments: error,
  validateUnusedLinkDefinitions: undefined,
  validateDuplicateLinkDefinitions: undefined,
  ignoreLinks: [],
};
const token = { isCancellationRequested: false, onCancellationRequested: never };
const found = [];
for (const document of documents.values())
  for (const { range } of await languageService.computeDiagnostics(document, options, token))
    found.push(`${document.name}:${range.start.line + 1}`);
console.log(JSON.stringify(found));
