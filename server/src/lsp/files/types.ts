/** The workspace's files, as the language server sees them: by address, and only to read. */

export type FileKind = 'file' | 'folder';

/** Whether something is left out of a search; of a folder, all that is in it. */
export type LeftOut = (uri: string, folder: boolean) => Promise<boolean>;

export interface Files {
  /** A file's text without a byte order mark; null where there is none or it is no UTF-8 text. Never rejects. */
  read(uri: string): Promise<string | null>;
  /** What stands at an address. Never rejects. */
  kind(uri: string): Promise<FileKind | null>;
  /** Whether symbolic links take an address out of a folder; left out where there are none. Never rejects. */
  leavesFolder?(folder: string, uri: string): Promise<boolean>;
  /** The articles below a folder, sorted by address, less what is left out. Never rejects. */
  articles(folder: string, leftOut: LeftOut): Promise<readonly string[]>;
}

/** No files at all: what a folder that is not trusted has to show. */
export const noFiles: Files = {
  read: async () => null,
  kind: async () => null,
  articles: async () => [],
};
