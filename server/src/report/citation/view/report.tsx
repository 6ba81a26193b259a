import { useContext } from 'preact/hooks';
import type { CitationReport } from '../model.ts';
import { count } from '../wording.ts';
import { Chains } from './chains.tsx';
import { Checklist } from './checklist.tsx';
import { claimColumns } from './claims.tsx';
import { Glance } from './glance.tsx';
import { linkColumns } from './links.tsx';
import { Mix } from './mix.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Section } from './parts.tsx';
import { sourceColumns } from './sources.tsx';
import { SurroundingsContext } from './surroundings.ts';
import { Table } from './table.tsx';

/** The citation report of one article, all of it, as it stands on paper. */
export function ArticleReport({ report }: { report: CitationReport }) {
  const { prefix } = useContext(SurroundingsContext);
  return (
    <article class="report" id={`${prefix}report`}>
      <Masthead report={report} />
      <Pictures report={report} />
      {report.claimRows.length > 0 && (
        <Section id="claims" title="Claims">
          <Table
            caption="Every claim, with who says so and how a reader could check it"
            columns={claimColumns(report)}
            rows={report.claimRows}
            rowId={({ id }) => `claim-${id}`}
          />
        </Section>
      )}
      {report.sourceRows.length > 0 && (
        <Section id="sources" title="Sources">
          <Table
            caption="Everybody who says something, the most heard first"
            columns={sourceColumns(report)}
            rows={report.sourceRows}
            rowId={({ id }) => `source-${id}`}
          />
        </Section>
      )}
      {report.linkRows.length > 0 && (
        <Section id="links" title="Links">
          <Table
            caption="Every link, where it leads and in what state it is"
            columns={linkColumns(report)}
            rows={report.linkRows}
            rowId={({ id }) => `link-${id}`}
          />
        </Section>
      )}
    </article>
  );
}

export function Masthead({ report }: { report: CitationReport }) {
  const { level } = useContext(SurroundingsContext);
  const Heading = level === 1 ? 'h1' : 'h2';
  const { title, path, words, claims, sources, linkRows } = report;
  return (
    <header class="masthead">
      <p class="kicker">Citation report</p>
      <Heading>{title}</Heading>
      <p class="facts">
        <span class="path">{path}</span> · {count(words, 'word', 'words')} · {count(claims, 'claim', 'claims')} ·{' '}
        {count(sources, 'source', 'sources')} · {count(linkRows.length, 'link', 'links')}
      </p>
      <Glance report={report} />
      {claims === 0 && <p class="empty">This article attributes nothing to anybody.</p>}
    </header>
  );
}

/** All between the head and the tables. */
export function Pictures({ report }: { report: CitationReport }) {
  return (
    <>
      <Chains report={report} />
      <Mix report={report} />
      <Checklist report={report} />
      <Paragraphs report={report} />
    </>
  );
}
