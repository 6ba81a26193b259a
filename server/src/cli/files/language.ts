import { extname } from 'node:path';
import type { Language } from '../../document/index.ts';

const languages: Readonly<Record<string, Language>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plaintext',
  '.html': 'html',
};

/** What a folder's articles end in. */
export const articleExtensions = Object.keys(languages);

/** How a file is written, by its name; a file with another ending is plain text. */
export const languageOf = (path: string): Language => {
  const extension = extname(path).toLowerCase();
  return languages[extension] ?? alsoKnown[extension] ?? 'plaintext';
};

/** Endings that are read as what they are when the file is named outright. */
const alsoKnown: Readonly<Record<string, Language>> = {
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.mdx': 'markdown',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** True for a file that a folder or a glob stands for. */
export const isArticle = (path: string): boolean => extname(path).toLowerCase() in languages;
