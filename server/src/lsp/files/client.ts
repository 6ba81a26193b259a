/** Files through the client: virtual workspaces, and a browser's worker, which has no other way. */
import type { Connection } from 'vscode-languageserver';
import { articleExtensions } from '../../document/language.ts';
import {
  type FileKindResult,
  type FindFilesResult,
  fileKindRequest,
  findFilesRequest,
  type ReadFileResult,
  readFileRequest,
} from '../protocol.ts';
import type { Files } from './types.ts';

const include = `**/*.{${articleExtensions.map((extension) => extension.slice(1)).join(',')}}`;

/** The files of a client that answers the requests for them. */
export function clientFiles(connection: Connection): Files {
  const ask = async <T>(method: string, params: object): Promise<T | null> => {
    try {
      return await connection.sendRequest<T | null>(method, params);
    } catch {
      return null;
    }
  };
  return {
    async read(uri) {
      const text = await ask<ReadFileResult>(readFileRequest, { uri });
      return text === null || text.includes('\0') ? null : text.replace(/^\uFEFF/, '');
    },
    kind: (uri) => ask<FileKindResult>(fileKindRequest, { uri }),
    async articles(folder, leftOut) {
      const found = (await ask<FindFilesResult>(findFilesRequest, { include, folder })) ?? [];
      const kept: string[] = [];
      for (const uri of [...found].sort()) if (!(await leftOut(uri, false))) kept.push(uri);
      return kept;
    },
  };
}

/** The place's own files for `file:` addresses, the client's for the rest. */
export function bothFiles(own: Files, client: Files): Files {
  const of = (uri: string) => (uri.startsWith('file:') ? own : client);
  return {
    read: (uri) => of(uri).read(uri),
    kind: (uri) => of(uri).kind(uri),
    articles: (folder, leftOut) => of(folder).articles(folder, leftOut),
  };
}
