/** Writes a model into the file that ships; `extraction/model/model-file.ts` describes and reads it. */
import { modelFormat, padded } from '../src/attribution/extraction/model/model-file.ts';
import type { Trained } from './train-model.ts';

/** The bytes of a model. The same model gives the same bytes. */
export function encodeModel({ model, lists }: Trained): Uint8Array {
  const { cue, link, threshold } = model;
  const { cueWords, sourceWords } = lists;
  const header = [modelFormat, cue.bits, link.bits, threshold, cueWords.size, sourceWords.size, 0, 0];
  const parts: Uint8Array[] = [integers([...header, ...link.transitions])];
  for (const list of [cueWords, sourceWords]) {
    const words = [...list].sort(([a], [b]) => a - b);
    parts.push(integers(words.map(([hash]) => hash)), bytes(words.map(([, number]) => number)));
  }
  parts.push(bytes(cue.rows), bytes(link.rows));
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function integers(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [i, value] of values.entries()) view.setInt32(i * 4, value, true);
  return new Uint8Array(view.buffer);
}

function bytes(values: ArrayLike<number>): Uint8Array {
  const padding = new Uint8Array(padded(values.length));
  padding.set(Uint8Array.from(values, (value) => value & 255));
  return padding;
}
