import type { CitationReport, LinkRow } from '../model.ts';
import { count } from '../wording.ts';
import { Address, At, None } from './parts.tsx';
import type { Column } from './table.tsx';

/** The table of links: where, target, state. */
export function linkColumns(_report: CitationReport): readonly Column<LinkRow>[] {
  return [
    { id: 'line', head: 'Line', key: ({ start }) => start, cell: (link) => <At place={link} /> },
    { id: 'words', head: 'Words', key: ({ words }) => words, cell: ({ words }) => words || <None /> },
    {
      id: 'target',
      head: 'Target',
      key: ({ target }) => target ?? '',
      cell: ({ target }) => (target === null ? <None /> : <Address target={target} />),
    },
    {
      id: 'state',
      head: 'State',
      key: ({ missing, state }) => `${missing ? 0 : 1}${state}`,
      cell: ({ missing, state, detail, suggestion }) => (
        <>
          <span class={missing ? 'link missing' : 'link'}>
            {missing && <span aria-hidden="true">✕ </span>}
            {state}
          </span>
          {detail && <span class="note written">{detail}</span>}
          {suggestion && <span class="note written">better: {suggestion}</span>}
        </>
      ),
    },
    {
      id: 'number',
      head: 'Stands for',
      key: ({ claims }) => claims.length,
      cell: ({ claims }) => (claims.length ? count(claims.length, 'claim', 'claims') : <None />),
    },
  ];
}
