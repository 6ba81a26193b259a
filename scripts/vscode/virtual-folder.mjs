// A folder that is on no disk, for VS Code in a browser: an extension of its own serves its files from memory, under the
// scheme that vscode.dev has repositories under. VS Code asks for trust in those, and takes any other virtual folder for
// trusted.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of the folder. */
export const virtualFolder = 'vscode-vfs://memory/desk';

/** Writes the extension. @param {string} folder where it goes @param {Record<string, string>} files by path */
export function writeVirtualFolder(folder, files) {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: 'virtual-folder',
    publisher: 'hearsay',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    browser: './extension.js',
    activationEvents: ['onFileSystem:vscode-vfs'],
    contributes: {
      resourceLabelFormatters: [{ scheme: 'vscode-vfs', formatting: { label: '${path}', separator: '/' } }],
    },
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'extension.js'),
    `(${serve.toString()})(${JSON.stringify(files)}, require('vscode'), exports)`,
  );
}

/**
 * The extension itself, as its own file runs it.
 * @param {Record<string, string>} given @param {any} vscode @param {any} exports
 */
function serve(given, vscode, exports) {
  const { EventEmitter, FileSystemError, FileType, workspace } = vscode;
  const root = '/desk';
  const files = new Map(
    Object.entries(given).map(([name, text]) => [`${root}/${name}`, new TextEncoder().encode(text)]),
  );
  const isFolder = (/** @type {string} */ path) => [...files.keys()].some((file) => file.startsWith(`${path}/`));
  const changes = new EventEmitter();
  exports.activate = () =>
    workspace.registerFileSystemProvider(
      'vscode-vfs',
      {
        onDidChangeFile: changes.event,
        watch: () => ({ dispose() {} }),
        stat(/** @type {any} */ uri) {
          const file = files.get(uri.path);
          if (file) return { type: FileType.File, ctime: 0, mtime: 0, size: file.length };
          if (isFolder(uri.path)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
          throw FileSystemError.FileNotFound(uri);
        },
        readDirectory: (/** @type {any} */ { path }) => {
          const below = [...files.keys()].flatMap((file) =>
            file.startsWith(`${path}/`) ? file.slice(path.length + 1) : [],
          );
          const names = new Set(below.map((name) => name.split('/')[0]));
          return [...names].map((name) => [name, isFolder(`${path}/${name}`) ? FileType.Directory : FileType.File]);
        },
        readFile(/** @type {any} */ uri) {
          const file = files.get(uri.path);
          if (!file) throw FileSystemError.FileNotFound(uri);
          return file;
        },
        writeFile: (/** @type {any} */ { path }, /** @type {any} */ contents) => void files.set(path, contents),
        createDirectory() {},
        delete: (/** @type {any} */ { path }) => void files.delete(path),
        rename() {},
      },
      { isCaseSensitive: true },
    );
}
