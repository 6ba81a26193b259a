/** Hashes of the words that hint at an outlet. Plain data, which the build works out (see `build-plugins.mjs`). */
import { hashWord } from '../../document/tokens.ts';
import { fullNames, outletNames } from './listed.ts';
import { kinds, longNameEndings, nameBeginnings, nameEndings, weakNameEndings, writers } from './words.ts';

const hashesOf = (words: Iterable<string>): ReadonlySet<number> =>
  new Set([...words].flatMap((word) => word.split(/[\s-]+/)).map(hashWord));

/** The last word of every known name. */
const lastWords = new Set(
  // as written too: a hash folds plain capitals alone, and "É" stays what it is
  [...outletNames.keys(), ...fullNames].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);

/** Words that an outlet's name has, when written with a capital. */
export const inNames = hashesOf([
  ...lastWords,
  ...nameEndings,
  ...weakNameEndings,
  ...longNameEndings,
  ...nameBeginnings,
]);
/** Words that describe an outlet, or end an address ("Norda.com"). */
export const inDescriptions = hashesOf([...kinds, ...writers, 'com', 'org', 'net', 'info', 'news']);
