/** What is known of the words of English. Plain data, which the build works out (see `build-plugins.mjs`). */
import bytes from '../../../lexicon/en/model.bin';
import { wordTableOf } from './learned-words.ts';
import { decodeModel } from './model-file.ts';

export const { slots } = decodeModel(bytes, (cueWords, sourceWords) => wordTableOf(cueWords(), sourceWords())).words;
