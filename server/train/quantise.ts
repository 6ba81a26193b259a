/** Turns trained weights into bytes. */

/** The largest weights, which few rows have, may be cut off: this share of the rows that are not zero keeps its value. */
const kept = 0.9995;

/** Rounds weights to bytes; `unit` is what one step stands for. */
export function quantise(weights: Float64Array): { rows: Int8Array; unit: number } {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const unit = (sizes[Math.floor((sizes.length - 1) * kept)] ?? 1) / 127;
  return { rows: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / unit)))), unit };
}
