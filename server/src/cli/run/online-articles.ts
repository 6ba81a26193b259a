import type { FileText } from '../files/read.ts';

/** An article whose links are asked for: a file's name, and its text where it did not come from the file. */
export interface OnlineArticle {
  readonly path: string;
  readonly text?: string;
}

/** The articles that the network is asked about. What cannot be read is said when it is checked. */
export function articlesOf(files: readonly string[], stdin: (() => FileText) | null): readonly OnlineArticle[] {
  if (!stdin) return files.map((path) => ({ path }));
  try {
    return [{ path: files[0] ?? '', text: stdin().text }];
  } catch {
    return [];
  }
}
