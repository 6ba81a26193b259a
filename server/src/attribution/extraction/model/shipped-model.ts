/** The model of English that ships. */
import bytes from '../../../lexicon/en/model.bin';
import type { Model } from './model.ts';
import { decodeModel } from './model-file.ts';
import { slots } from './shipped-words.ts';
import { WordTable } from './word-table.ts';

let model: Model | undefined;

/** The model of English, decoded when first asked for. */
export function shippedModel(): Model {
  model ??= decodeModel(bytes, () => new WordTable(slots));
  return model;
}
