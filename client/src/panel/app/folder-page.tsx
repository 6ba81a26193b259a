import { useMemo } from 'preact/hooks';
import type { ArticleSummary } from '../../../../server/src/report/citation/model.ts';
import {
  ArticlesHead,
  articleColumns,
  articlesCaption,
} from '../../../../server/src/report/citation/view/articles.tsx';
import { Find } from './find.tsx';
import type { Folder } from './model.ts';
import { PagedTable } from './paged-table.tsx';
import type { TableSettings } from './settings.ts';
import { Toolbar, ToolbarButton } from './toolbar.tsx';

interface FolderPageProps {
  readonly folder: Folder;
  readonly settings: TableSettings;
  onOpen(uri: string): void;
  onExport(): void;
  onAgain(): void;
}

/** The table of a folder's articles, worst first. */
export function FolderPage({ folder, settings, onOpen, onExport, onAgain }: FolderPageProps) {
  const { articles, whole, uri } = folder;
  const { filter, onFilter } = settings;
  const columns = useMemo(
    () =>
      articleColumns((article) => (
        <>
          <button type="button" class="plain title" onClick={() => onOpen(article.path)}>
            {article.title}
          </button>
          <span class="note written">{nameOf(article, uri)}</span>
        </>
      )),
    [onOpen, uri],
  );
  const sought = filter.words.trim().toLowerCase();
  const rows = useMemo(
    () =>
      sought === ''
        ? articles
        : articles.filter(
            (article) =>
              article.title.toLowerCase().includes(sought) || nameOf(article, uri).toLowerCase().includes(sought),
          ),
    [articles, sought, uri],
  );
  return (
    <div class="list-of-articles">
      <Toolbar>
        <ToolbarButton onClick={onAgain}>Read again</ToolbarButton>
        <ToolbarButton onClick={onExport}>Export…</ToolbarButton>
      </Toolbar>
      <ArticlesHead articles={articles} />
      {!whole && <p class="notice">Reading was stopped: these are the articles read until then.</p>}
      <search class="filter">
        <Find filter={filter} onFilter={onFilter} />
        <span role="status" class="note">
          {sought === '' ? '' : `${rows.length} of ${articles.length} articles`}
        </span>
      </search>
      {articles.length > 0 && (
        <PagedTable
          caption={articlesCaption}
          columns={columns}
          rows={rows}
          rowId={({ path }) => `row-${encodeURIComponent(path)}`}
          {...settings.of('articles')}
        />
      )}
    </div>
  );
}

/** Where an article is in the folder, as people read it; its address where it is elsewhere or none. */
function nameOf({ path }: ArticleSummary, folder: string): string {
  const base = `${folder.replace(/\/$/, '')}/`;
  try {
    return decodeURIComponent(path.startsWith(base) ? path.slice(base.length) : path);
  } catch {
    return path;
  }
}
