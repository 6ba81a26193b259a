/** Turns trained weights into bytes. */

/**
 * Rounds weights to bytes; `unit` is what one step stands for.
 * @param kept the largest weights, which few rows have, may be cut off: this share of the rows that are not zero keeps its
 * value, and the others are told apart more finely
 */
export function quantise(weights: Float64Array, kept: number): { rows: Int8Array; unit: number } {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const unit = (sizes[Math.floor((sizes.length - 1) * kept)] ?? 1) / 127;
  return { rows: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / unit)))), unit };
}
