import type { ComponentChildren, VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { SurroundingsContext } from './surroundings.ts';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly row: (item: Item) => VNode;
  /** Puts the list around its rows. */
  readonly list: (rows: ComponentChildren) => VNode;
}

/** A list that draws its rows part by part where there is somebody to ask for more of them. */
export function LongList<Item>({ items, row, list }: LongListProps<Item>) {
  const { most } = useContext(SurroundingsContext);
  const [parts, setParts] = useState(1);
  const shown = items.slice(0, most * parts);
  const left = items.length - shown.length;
  return (
    <>
      {list(shown.map(row))}
      {left > 0 && (
        <p class="more">
          {shown.length} of {items.length} shown.{' '}
          <button type="button" class="plain" onClick={() => setParts(parts + 1)}>
            Show {Math.min(left, most)} more
          </button>
        </p>
      )}
    </>
  );
}
