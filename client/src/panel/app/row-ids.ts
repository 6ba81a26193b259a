/**
 * Ids of rows that stay theirs while the article changes: made of the row's words. Those that the report counts from the
 * top move with every claim that is put in, and the focus would move with them.
 */
export function rowIds<Row>(kind: string, rows: readonly Row[], words: (row: Row) => string): (row: Row) => string {
  const ids = new Map<Row, string>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const name = words(row)
      .slice(0, 80)
      .replace(/[^\p{L}\p{N}]+/gu, '-');
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    ids.set(row, `${kind}-${name}-${before}`);
  }
  return (row) => ids.get(row) ?? kind;
}
