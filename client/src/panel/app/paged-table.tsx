import { useMemo } from 'preact/hooks';
import type { Span } from '../../../../server/src/document/index.ts';
import { type Column, type Order, sorted, Table } from '../../../../server/src/report/citation/view/table.tsx';

/** Rows that a table shows at first, and how many more at a time: a page with thousands would answer late. */
export const pageSize = 100;

export interface PagedTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly place?: (row: Row) => Span | null;
  readonly order: Order | null;
  onOrder(order: Order | null): void;
  readonly shown: number;
  onShown(shown: number): void;
}

/** A table that can be sorted and shows its rows page by page. */
export function PagedTable<Row>({ columns, rows, order, onOrder, shown, onShown, ...table }: PagedTableProps<Row>) {
  const all = useMemo(() => sorted(rows, columns, order), [rows, columns, order]);
  const part = useMemo(() => all.slice(0, shown), [all, shown]);
  const left = all.length - part.length;
  return (
    <>
      <Table {...table} columns={columns} rows={part} sorting={{ order, onOrder }} />
      {left > 0 && (
        <p class="more">
          {part.length} of {all.length} shown.{' '}
          <button type="button" class="plain" onClick={() => onShown(shown + pageSize)}>
            Show {Math.min(left, pageSize)} more
          </button>
        </p>
      )}
    </>
  );
}
