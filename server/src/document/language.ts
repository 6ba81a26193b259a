/** How a file is written, by its name. */
import type { Language } from './types.ts';

const languages: Readonly<Record<string, Language>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plaintext',
  '.html': 'html',
};

/** Endings that are read as what they are when the file is named outright. */
const alsoKnown: Readonly<Record<string, Language>> = {
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.mdx': 'markdown',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** What a folder's articles end in. */
export const articleExtensions = Object.keys(languages);

const extensionOf = (path: string): string => /[^\\/](\.[^.\\/]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** How a file is written, by its name; a file with another ending is plain text. */
export const languageOf = (path: string): Language => {
  const extension = extensionOf(path);
  return languages[extension] ?? alsoKnown[extension] ?? 'plaintext';
};

/** True for a file that a folder or a glob stands for. */
export const isArticle = (path: string): boolean => extensionOf(path) in languages;
