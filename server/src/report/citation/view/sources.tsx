import type { CitationReport, SourceRow } from '../model.ts';
import { count, disclosureOf, kindWords } from '../wording.ts';
import { At, None } from './parts.tsx';
import type { Column } from './table.tsx';

/** The table of sources, with what the article tells of unnamed ones. */
export function sourceColumns(report: CitationReport): readonly Column<SourceRow>[] {
  const links = new Map(report.linkRows.map((link) => [link.id, link]));
  return [
    {
      id: 'name',
      head: 'Source',
      key: ({ name }) => name,
      cell: ({ name, spellings }) => (
        <>
          <b>{name}</b>
          {spellings.some((spelling) => spelling !== name) && (
            <span class="note written">written: {spellings.map((spelling) => `“${spelling}”`).join(', ')}</span>
          )}
        </>
      ),
    },
    { id: 'kind', head: 'Kind', key: ({ kind }) => kindWords[kind], cell: ({ kind }) => kindWords[kind] },
    {
      id: 'number',
      head: 'Claims',
      key: ({ claims, relayed }) => claims.length + relayed.length,
      cell: ({ claims, relayed }) => (
        <>
          {claims.length}
          {relayed.length > 0 && <span class="note"> {`and ${relayed.length} passed on`}</span>}
        </>
      ),
    },
    { id: 'quotations', head: 'Quotations', key: ({ quotations }) => quotations, cell: ({ quotations }) => quotations },
    {
      id: 'mentions',
      head: 'Mentions',
      key: ({ first }) => first.start,
      cell: ({ first, last, mentions }) => (
        <>
          <At place={first} />
          {last.line !== first.line && (
            <>
              {' to '}
              <At place={last} />
            </>
          )}
          <span class="note"> {count(mentions, 'mention', 'mentions')}</span>
        </>
      ),
    },
    {
      id: 'link',
      head: 'Links',
      cell: ({ links: own }) => own.map((id) => links.get(id)?.target ?? '').join(' ') || <None />,
    },
    {
      id: 'told',
      head: 'What the article tells of it',
      cell: ({ told, kind }) => {
        if (!told || kind !== 'anonymous') return <None />;
        const { told: given, missing } = disclosureOf(told);
        return (
          <>
            {given.map((words) => (
              <span class="given" key={words}>
                {words}
              </span>
            ))}
            {missing.length > 0 && <span class="note lacking">not told: {missing.join(', ')}</span>}
          </>
        );
      },
    },
  ];
}
