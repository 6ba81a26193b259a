import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import {
  type FileKindParams,
  type FileKindResult,
  type FindFilesParams,
  type FindFilesResult,
  fileKindRequest,
  findFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../../../server/src/lsp/protocol.ts';
import type { Client } from './client.ts';

/** Larger files are no articles, and the server has to hold what it asks for. Bytes. */
const largest = 16 * 1024 * 1024;

/** Lets the server look at the workspace's files, wherever they are. Nothing is read where the folder is not trusted. */
export function answerFiles(client: Client): void {
  client.onRequest(findFilesRequest, async (params: FindFilesParams): Promise<FindFilesResult> => {
    if (!workspace.isTrusted) return [];
    const folder = params.folder === undefined ? undefined : Uri.parse(params.folder, true);
    if (folder && !workspace.getWorkspaceFolder(folder)) return [];
    const found = await workspace.findFiles(folder ? new RelativePattern(folder, params.include) : params.include);
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(readFileRequest, async (params: ReadFileParams): Promise<ReadFileResult> => {
    const uri = Uri.parse(params.uri, true);
    // The server has no business outside the workspace.
    if (!workspace.isTrusted || !workspace.getWorkspaceFolder(uri)) return null;
    try {
      if ((await workspace.fs.stat(uri)).size > largest) return null;
      return new TextDecoder().decode(await workspace.fs.readFile(uri));
    } catch {
      return null;
    }
  });
  client.onRequest<FileKindResult, void>(fileKindRequest, async (params: FileKindParams) => {
    const uri = Uri.parse(params.uri, true);
    if (!workspace.isTrusted || !workspace.getWorkspaceFolder(uri)) return null;
    try {
      return (await workspace.fs.stat(uri)).type & FileType.Directory ? 'folder' : 'file';
    } catch {
      return null;
    }
  });
}
