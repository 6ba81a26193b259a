import { type TextDocument, workspace } from 'vscode';

/** The languages that articles are written in. */
export const languages: readonly string[] = ['markdown', 'plaintext', 'html'];

/**
 * Where articles are edited, in this window's folders as they are now. Not the old side of a comparison, an output or a
 * chat's answer: nobody mends those.
 */
export const schemes = (): Set<string> =>
  new Set([
    'file',
    'untitled',
    'vscode-remote',
    'vscode-vfs',
    ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
  ]);

/** Selects the documents that the server reads. */
export const articles = (): { readonly scheme: string; readonly language: string }[] =>
  [...schemes()].flatMap((scheme) => languages.map((language) => ({ scheme, language })));

/** Whether the server reads a document. */
export const isArticle = ({ languageId, uri }: TextDocument): boolean =>
  languages.includes(languageId) && schemes().has(uri.scheme);
