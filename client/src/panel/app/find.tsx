import type { Filter } from './filter.ts';

/** A field for the words that rows are sought by. */
export function Find({ filter, onFilter }: { readonly filter: Filter; onFilter(filter: Filter): void }) {
  return (
    <label>
      Find{' '}
      <input
        type="search"
        value={filter.words}
        onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
      />
    </label>
  );
}
