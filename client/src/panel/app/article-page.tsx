import { useMemo } from 'preact/hooks';
import type { CitationReport, Claim } from '../../../../server/src/report/citation/model.ts';
import { Chains } from '../../../../server/src/report/citation/view/chains.tsx';
import { Checklist } from '../../../../server/src/report/citation/view/checklist.tsx';
import { claimColumns } from '../../../../server/src/report/citation/view/claims.tsx';
import { linkColumns } from '../../../../server/src/report/citation/view/links.tsx';
import { Mix } from '../../../../server/src/report/citation/view/mix.tsx';
import { Paragraphs } from '../../../../server/src/report/citation/view/paragraphs.tsx';
import { Section } from '../../../../server/src/report/citation/view/parts.tsx';
import { Masthead } from '../../../../server/src/report/citation/view/report.tsx';
import { sourceColumns } from '../../../../server/src/report/citation/view/sources.tsx';
import { isFiltering, rowsOf, withFindings } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { PagedTable, type PagedTableProps } from './paged-table.tsx';
import { rowIds } from './row-ids.ts';
import type { TableSettings } from './settings.ts';
import type { TableId } from './state.ts';
import { Toolbar, ToolbarButton } from './toolbar.tsx';

interface ArticlePageProps {
  readonly report: CitationReport;
  readonly settings: TableSettings;
  onExport(): void;
}

/** The report of one article: the pictures as on paper, the tables to be sorted and filtered. */
export function ArticlePage({ report, settings, onExport }: ArticlePageProps) {
  const { filter, onFilter } = settings;
  const rows = useMemo(() => rowsOf(report, filter), [report, filter]);
  const rules = useMemo(() => [...new Set(report.findingRows.map(({ rule }) => rule))].sort(), [report]);
  const filtered = useMemo(() => withFindings(report, rows.findings), [report, rows]);
  const pictures = useMemo(
    () => (
      <>
        <Masthead report={report} />
        <Chains report={report} />
        <Mix report={report} />
      </>
    ),
    [report],
  );
  const result = `${rows.claims.length} of ${report.claimRows.length} claims, ${rows.findings.size} of ${report.findingRows.length} findings`;
  return (
    <article class="report" id="report">
      <Toolbar sections={sectionsOf(report)}>
        <ToolbarButton onClick={onExport}>Export…</ToolbarButton>
      </Toolbar>
      {pictures}
      <FilterBar filter={filter} rules={rules} result={result} onFilter={onFilter} />
      {useMemo(
        () =>
          isFiltering(filter) && !rows.findings.size ? (
            <Section id="checklist" title="What to do next">
              <p class="note">No finding is of this kind.</p>
            </Section>
          ) : (
            <Checklist report={filtered} />
          ),
        [filtered, filter, rows],
      )}
      {useMemo(
        () => (
          <Paragraphs report={report} />
        ),
        [report],
      )}
      <Tables report={report} rows={rows} settings={settings} />
    </article>
  );
}

function Tables({
  report,
  rows,
  settings,
}: {
  report: CitationReport;
  rows: ReturnType<typeof rowsOf>;
  settings: TableSettings;
}) {
  const { claimRows, sourceRows, linkRows } = report;
  const columns = useMemo(
    () => ({ claims: claimColumns(report), sources: sourceColumns(report), links: linkColumns(report) }),
    [report],
  );
  const ids = useMemo(
    () => ({
      claims: rowIds('claim', claimRows, claimName),
      sources: rowIds('source', sourceRows, ({ name }) => name),
      links: rowIds('link', linkRows, ({ words, target }) => `${words} ${target ?? ''}`),
    }),
    [claimRows, sourceRows, linkRows],
  );
  return (
    <>
      {claimRows.length > 0 && (
        <TableSection
          id="claims"
          title="Claims"
          caption="Every claim, with who says so and how a reader could check it"
          columns={columns.claims}
          rows={rows.claims}
          rowId={ids.claims}
          place={asPlace}
          settings={settings}
        />
      )}
      {sourceRows.length > 0 && (
        <TableSection
          id="sources"
          title="Sources"
          caption="Everybody who says something, the most heard first"
          columns={columns.sources}
          rows={rows.sources}
          rowId={ids.sources}
          settings={settings}
        />
      )}
      {linkRows.length > 0 && (
        <TableSection
          id="links"
          title="Links"
          caption="Every link, where it leads and in what state it is"
          columns={columns.links}
          rows={rows.links}
          rowId={ids.links}
          place={asPlace}
          settings={settings}
        />
      )}
    </>
  );
}

interface TableSectionProps<Row> extends Omit<PagedTableProps<Row>, keyof ReturnType<TableSettings['of']>> {
  readonly id: TableId;
  readonly title: string;
  readonly settings: TableSettings;
}

/** A table under its heading, sorted and paged as the settings say. */
const TableSection = <Row,>({ id, title, settings, ...table }: TableSectionProps<Row>) => (
  <Section id={id} title={title}>
    <PagedTable {...table} {...settings.of(id)} />
  </Section>
);

const claimName = ({ who, words }: Claim) => `${words} ${who ?? ''}`;
const asPlace = <Place,>(row: Place): Place => row;

/** The sections that a report has, to jump to. */
const sectionsOf = ({ claimRows, sourceRows, linkRows, paragraphs }: CitationReport) =>
  [
    ['checklist', 'To do', true],
    ['paragraphs', 'Paragraphs', paragraphs.length > 0],
    ['claims', 'Claims', claimRows.length > 0],
    ['sources', 'Sources', sourceRows.length > 0],
    ['links', 'Links', linkRows.length > 0],
  ].flatMap(([id, title, there]) => (there ? [{ id: String(id), title: String(title) }] : []));
