import type { Order } from '../../../../server/src/report/citation/view/table.tsx';
import type { Subject } from '../messages.ts';
import { type Filter, noFilter } from './filter.ts';

/** The tables of a page, by the ids of their sections. */
export type TableId = 'claims' | 'sources' | 'links' | 'articles';

/** What of a page outlives it: hidden panels are let go and made again, and so are all at a reload of the window. */
export interface PageState {
  readonly subject: Subject | null;
  readonly filter: Filter;
  readonly orders: Readonly<Partial<Record<TableId, Order>>>;
  /** How many rows of a table are shown. */
  readonly shown: Readonly<Partial<Record<TableId, number>>>;
  /** How far the page is scrolled, in pixels. */
  readonly scroll: number;
}

/** VS Code's side of a page. */
export interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: PageState): void;
}

/** The state that was kept, as far as it is one: another version of the page may have kept it. */
export function keptState(kept: unknown): PageState {
  const { subject, filter, orders, shown, scroll } = entries(kept);
  return {
    subject: isSubject(subject) ? subject : null,
    filter: { ...noFilter, ...(isFilter(filter) && filter) },
    orders: isOrders(orders) ? orders : {},
    shown: isShown(shown) ? shown : {},
    scroll: typeof scroll === 'number' ? scroll : 0,
  };
}

const entries = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNone = (value: unknown): boolean => value === null || value === undefined || isText(value);

function isSubject(value: unknown): value is Subject {
  const { kind, uri } = entries(value);
  return (kind === 'article' || kind === 'folder') && isText(uri);
}

function isFilter(value: unknown): value is Partial<Filter> {
  const { kind, rule, severity, words = '' } = entries(value);
  return [kind, rule, severity].every(isTextOrNone) && isText(words) && typeof value === 'object';
}

const isOrders = (value: unknown): value is PageState['orders'] =>
  value !== null &&
  typeof value === 'object' &&
  Object.values(value).every((order) => {
    const { column, down } = entries(order);
    return isText(column) && typeof down === 'boolean';
  });

const isShown = (value: unknown): value is PageState['shown'] =>
  value !== null && typeof value === 'object' && Object.values(value).every((rows) => typeof rows === 'number');
