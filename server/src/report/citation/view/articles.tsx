import type { ArticleSummary } from '../model.ts';
import { count } from '../wording.ts';
import { MixBar } from './mix.tsx';
import { SeverityLabel } from './parts.tsx';
import { type Column, Table } from './table.tsx';

/** The table of a folder's articles. `link` gives an article's own page, null where it has none. */
export function articleColumns(
  name: (article: ArticleSummary) => ReturnType<Column<ArticleSummary>['cell']>,
): readonly Column<ArticleSummary>[] {
  const severity = (id: 'error' | 'warning' | 'info' | 'hint', head: string): Column<ArticleSummary> => ({
    id,
    head,
    key: ({ findings }) => findings[id],
    cell: ({ findings }) =>
      findings[id] ? <SeverityLabel severity={id} words={String(findings[id])} /> : <span class="none">0</span>,
  });
  return [
    { id: 'name', head: 'Article', key: ({ path }) => path, cell: (article) => name(article) },
    severity('error', 'Errors'),
    severity('warning', 'Warnings'),
    severity('info', 'Infos'),
    severity('hint', 'Hints'),
    { id: 'number', head: 'Claims', key: ({ claims }) => claims, cell: ({ claims }) => claims },
    {
      id: 'missing',
      head: 'Links missing',
      key: ({ missingLinks }) => missingLinks,
      cell: ({ missingLinks }) => missingLinks,
    },
    {
      id: 'mixed',
      head: 'What the claims rest on',
      key: ({ mix, claims }) => shareOfNamed({ mix, claims }),
      cell: ({ mix }) => <MixBar mix={mix} />,
    },
  ];
}

/** The part of the claims that a reader can put a name to. */
const shareOfNamed = ({ mix, claims }: Pick<ArticleSummary, 'mix' | 'claims'>): number =>
  claims
    ? mix.reduce(
        (sum, { standing, claims: part }) =>
          ['named', 'organization', 'document'].includes(standing) ? sum + part : sum,
        0,
      ) / claims
    : 2;

interface ArticleListProps {
  readonly articles: readonly ArticleSummary[];
  /** Where an article's own report is, null where it has none. */
  linkOf(article: ArticleSummary): string | null;
}

/** The head and the table of a page about several articles. */
export function ArticleList({ articles, linkOf }: ArticleListProps) {
  const name = (article: ArticleSummary) => {
    const href = linkOf(article);
    return (
      <>
        {href === null ? <b>{article.title}</b> : <a href={href}>{article.title}</a>}
        <span class="note written">{article.path}</span>
      </>
    );
  };
  return (
    <div class="list-of-articles">
      <ArticlesHead articles={articles} />
      <Table
        caption={articlesCaption}
        columns={articleColumns(name)}
        rows={articles}
        rowId={({ path }) => `row-${encodeURIComponent(path)}`}
      />
    </div>
  );
}

export const articlesCaption = 'The articles, those with the most to mend first';

/** What several articles come to. */
export function ArticlesHead({ articles }: { articles: readonly ArticleSummary[] }) {
  const sum = (of: (article: ArticleSummary) => number) => articles.reduce((total, article) => total + of(article), 0);
  const facts = [
    count(
      sum(({ claims }) => claims),
      'claim',
      'claims',
    ),
    count(
      sum(({ missingLinks }) => missingLinks),
      'link that leads nowhere',
      'links that lead nowhere',
    ),
    count(
      sum(({ findings }) => findings.error),
      'error',
      'errors',
    ),
    count(
      sum(({ findings }) => findings.warning),
      'warning',
      'warnings',
    ),
  ];
  return (
    <header class="masthead">
      <p class="kicker">Citation report</p>
      <h1>{count(articles.length, 'article', 'articles')}</h1>
      <p class="facts">{facts.join(' · ')}</p>
    </header>
  );
}
