import type { ArticleSummary, CitationReport } from '../../../../server/src/report/citation/model.ts';
import { worstFirst } from '../../../../server/src/report/citation/summary.ts';
import type { Range, ToPage } from '../messages.ts';

/** The articles of a folder; `whole` is false where the reading was stopped. */
export interface Folder {
  /** The folder's address. */
  readonly uri: string;
  readonly articles: readonly ArticleSummary[];
  readonly whole: boolean;
}

/** All that a page has been told. */
export interface Told {
  readonly report: CitationReport | null;
  readonly folder: Folder | null;
  readonly selection: Range | null;
  readonly progress: { readonly percentage: number; readonly words: string } | null;
  readonly notice: string | null;
}

export const nothingTold: Told = { report: null, folder: null, selection: null, progress: null, notice: null };

/** What a page knows after one more message. */
export function told(before: Told, message: ToPage): Told {
  switch (message.type) {
    case 'article':
      return { ...before, report: message.report, notice: null };
    case 'selection':
      return { ...before, selection: message.selection };
    case 'folder':
      return {
        ...before,
        folder: { uri: message.subject.uri, articles: message.articles, whole: message.whole },
        progress: null,
        notice: null,
      };
    case 'summary':
      return before.folder ? { ...before, folder: withArticle(before.folder, message.article) } : before;
    case 'progress':
      return { ...before, progress: { percentage: message.percentage, words: message.words }, notice: null };
    case 'notice':
      return { ...before, notice: message.words, progress: null };
  }
}

function withArticle({ articles, ...folder }: Folder, article: ArticleSummary): Folder {
  return { ...folder, articles: [...articles.filter(({ path }) => path !== article.path), article].sort(worstFirst) };
}
