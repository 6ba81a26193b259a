import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Span } from '../../../document/index.ts';
import { isSelected, SelectionContext, SurroundingsContext } from './surroundings.ts';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** What rows are ordered by; a column without it cannot be sorted. */
  readonly key?: (row: Row) => number | string;
}

/** By which column rows are ordered, and whether from high to low. */
export interface Order {
  readonly column: string;
  readonly down: boolean;
}

export interface Sorting {
  readonly order: Order | null;
  onOrder(order: Order | null): void;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The row's id on the page, and what React calls its key. */
  readonly rowId: (row: Row) => string;
  readonly place?: (row: Row) => Span | null;
  /** Left out where nothing can be sorted, on paper. */
  readonly sorting?: Sorting | undefined;
}

/** A table that turns into cards where it is narrow; roles keep it a table for screen readers then. */
export function Table<Row>({ caption, columns, rows, rowId, place, sorting }: TableProps<Row>) {
  const { prefix } = useContext(SurroundingsContext);
  const selection = useContext(SelectionContext);
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.id} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const id = rowId(row);
          return (
            <Line
              key={id}
              id={prefix + id}
              row={row}
              columns={columns}
              marked={isSelected(selection, place?.(row) ?? null)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface LineProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly marked: boolean;
}

/** One row; made again only where something of it has changed, for the selection moves with every key. */
function Line<Row>({ id, row, columns, marked }: LineProps<Row>) {
  return useMemo(
    () => (
      <tr id={id} {...(marked && { 'aria-current': 'true' as const })}>
        {columns.map((column) => (
          <td key={column.id} class={column.id} data-head={column.head}>
            <div>{column.cell(row)}</div>
          </td>
        ))}
      </tr>
    ),
    [id, row, columns, marked],
  );
}

function Head<Row>({ column: { id, head, key }, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  if (!sorting || !key)
    return (
      <th scope="col" class={id}>
        {head}
      </th>
    );
  const { order, onOrder } = sorting;
  const mine = order?.column === id;
  return (
    <th scope="col" class={id} aria-sort={!mine ? 'none' : order.down ? 'descending' : 'ascending'}>
      <button
        type="button"
        onClick={() => onOrder(!mine ? { column: id, down: false } : order.down ? null : { column: id, down: true })}
      >
        {head}
        <span aria-hidden="true">{!mine ? ' ↕' : order.down ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  );
}

/** Rows in the order that is asked for; as they are where none is. Equal ones keep their places. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const key = columns.find(({ id }) => id === order?.column)?.key;
  if (!order || !key) return rows;
  const turn = order.down ? -1 : 1;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => turn * compare(a.key, b.key))
    .map(({ row }) => row);
}

const collator = new Intl.Collator('en');

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
