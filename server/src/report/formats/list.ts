/** Puts commas between the items of a JSON array that is written bit by bit: one item a line. */
export function jsonItems(): (items: readonly unknown[]) => string {
  let first = true;
  return (items) =>
    items
      .map((item) => {
        const comma = first ? '\n' : ',\n';
        first = false;
        return comma + JSON.stringify(item);
      })
      .join('');
}
