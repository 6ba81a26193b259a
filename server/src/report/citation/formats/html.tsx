import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { FailedFile } from '../../formats/index.ts';
import type { ArticleSummary, CitationReport } from '../model.ts';
import { summaryOf, worstFirst } from '../summary.ts';
import { ArticleList } from '../view/articles.tsx';
import { Patterns } from '../view/parts.tsx';
import style from '../view/report.css?raw';
import { ArticleReport } from '../view/report.tsx';
import { onPaper, SurroundingsContext } from '../view/surroundings.ts';
import type { CreateReportFormatter } from './types.ts';

/** Of more articles than this a page has the table alone: a browser, and a reader, can take no more. */
const maxWhole = 20;

/** The report as one page that needs nothing beside itself: it loads nothing and runs nothing. */
export const html: CreateReportFormatter = ({ version }) => {
  const summaries: ArticleSummary[] = [];
  const failures: FailedFile[] = [];
  const whole: CitationReport[] = [];
  return {
    start: () => '',
    article({ report }) {
      summaries.push(summaryOf(report));
      if (whole.length <= maxWhole) whole.push(report);
      return '';
    },
    failure(file) {
      failures.push(file);
      return '';
    },
    end() {
      const [only] = whole;
      if (only && whole.length === 1 && !failures.length) return articlePage(only, version);
      const shown = whole.length <= maxWhole ? whole : [];
      const prefixes = new Map(shown.map(({ path }, index) => [path, `article-${index + 1}-`]));
      return listPage({ summaries, failures, version, linkOf: ({ path }) => hash(prefixes.get(path)) }, [
        shown.toSorted(worstFirst).map((report) => (
          <SurroundingsContext.Provider
            key={report.path}
            value={{ ...onPaper, level: 2, prefix: prefixes.get(report.path) ?? '' }}
          >
            <ArticleReport report={report} />
          </SurroundingsContext.Provider>
        )),
        whole.length > maxWhole && (
          <p class="note">
            A page for each article: <code>hearsay report --output FOLDER/</code>
          </p>
        ),
      ]);
    },
  };
};

const hash = (prefix: string | undefined) => (prefix ? `#${prefix}report` : null);

/** The report of one article as a page; `home` leads back to the list of articles. */
export const articlePage = (report: CitationReport, version: string, home: string | null = null): string =>
  page(
    `${report.title} – citation report`,
    version,
    <SurroundingsContext.Provider value={onPaper}>
      {home && (
        <p class="home">
          <a href={home}>All articles</a>
        </p>
      )}
      <ArticleReport report={report} />
    </SurroundingsContext.Provider>,
  );

export interface ArticleListing {
  readonly summaries: readonly ArticleSummary[];
  readonly failures: readonly FailedFile[];
  readonly version: string;
  /** Where an article's own report is, null where it has none. */
  linkOf(article: ArticleSummary): string | null;
}

/** The table of several articles, worst first, and what stands under it. */
export const listPage = (
  { summaries, failures, version, linkOf }: ArticleListing,
  rest: ComponentChildren = null,
): string =>
  page(
    'Citation report',
    version,
    <>
      <ArticleList articles={summaries.toSorted(worstFirst)} linkOf={linkOf} />
      {failures.length > 0 && (
        <section class="section">
          <h2>Not read</h2>
          <ul>
            {failures.map(({ path, message }) => (
              <li key={path}>
                <b>{path}</b> {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rest}
    </>,
  );

function page(title: string, version: string, children: ComponentChildren): string {
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
    </head>,
  );
  const body = renderToString(
    <body>
      <Patterns />
      <main>
        {children}
        <footer class="colophon">
          Written by Hearsay {version}. It asks who says so; it does not judge what is true.
        </footer>
      </main>
    </body>,
  );
  return `<!doctype html>\n<html lang="en">${head.replace('</head>', () => `<style>${style}</style></head>`)}${body}</html>\n`;
}
