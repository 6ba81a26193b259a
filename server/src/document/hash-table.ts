/** A table from hashes of words to numbers, made once and asked for every word of a text. */

/** Open addressing: the slot that a hash belongs in, or the first free one after it. */
function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 2;
  let at = ((hash ^ (hash >>> 15)) << 1) & mask;
  while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & mask;
  return at;
}

/**
 * The slots of a table: each a hash and its value, 0 where it is free. They are plain data, so that the build can make them.
 * @param entries hashes and values, none of them 0; the values of a hash that stands there twice are put together, bit by bit
 */
export function slotsOf(entries: Iterable<readonly [number, number]>): Int32Array {
  const all = [...entries];
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(all.length * 1.6 + 2)) * 2);
  for (const [hash, value] of all) {
    const at = slotOf(slots, hash);
    slots[at] = hash;
    slots[at + 1] = (slots[at + 1] as number) | value;
  }
  return slots;
}

/** The value of a hash, 0 where the table has none. */
export const lookUp = (slots: Int32Array, hash: number): number => slots[slotOf(slots, hash) + 1] as number;
