import type { Order } from '../../../../server/src/report/citation/view/table.tsx';
import type { Filter } from './filter.ts';
import { pageSize } from './paged-table.tsx';
import type { PageState, TableId } from './state.ts';

/** How the tables are filtered and ordered, and how that is changed. */
export interface TableSettings {
  readonly filter: Filter;
  onFilter(filter: Filter): void;
  /** The order of one table and how much of it is shown. */
  of(table: TableId): {
    readonly order: Order | null;
    onOrder(order: Order | null): void;
    readonly shown: number;
    onShown(shown: number): void;
  };
}

/** The settings that a state holds. */
export function settingsOf(state: PageState, change: (part: Partial<PageState>) => void): TableSettings {
  return {
    filter: state.filter,
    onFilter: (filter) => change({ filter, shown: {} }),
    of: (table) => ({
      order: state.orders[table] ?? null,
      onOrder: (order) => {
        const { [table]: _, ...others } = state.orders;
        change({ orders: order ? { ...others, [table]: order } : others });
      },
      shown: state.shown[table] ?? pageSize,
      onShown: (shown) => change({ shown: { ...state.shown, [table]: shown } }),
    }),
  };
}
