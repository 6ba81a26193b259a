/**
 * Most runs check an article or two and are over before V8's optimised machine code has paid for itself: without it an
 * article of 1 KB takes a tenth less processor time from start to end, one of 16 to 32 KB two fifths less. From 64 KB on
 * it pays.
 */
import { setFlagsFromString } from 'node:v8';

/** Functions stay as bytecode; regular expressions become machine code at their twenty-first use and not at the second. */
const short = ['--no-opt', '--no-sparkplug', '--regexp-tier-up-ticks=20', '--no-regexp-peephole-optimization'];
/** V8's own way again. */
const long = ['--opt', '--sparkplug', '--regexp-tier-up-ticks=1', '--regexp-peephole-optimization'];

/** How much text a short run reads at most, in UTF-16 code units. */
const LONGEST = 48 * 1024;

let read = 0;

/** To be called before anything is loaded: the code that is kept of the program's parts is kept for runs like this one. */
export function beginShort(): void {
  for (const flag of short) setFlagsFromString(flag);
}

/** To be called by whatever is known to take long. */
export function goOnLong(): void {
  if (read > LONGEST) return;
  read = Number.POSITIVE_INFINITY;
  for (const flag of long) setFlagsFromString(flag);
}

/** Files that together are taken for more than a short run reads, before any of them is opened. */
const MANY = 24;

/** To be called where the number of texts is known: the first of many makes the run a long one. */
export function expectTexts(texts: number): void {
  if (texts >= MANY && read < LONGEST) read = LONGEST;
}

/**
 * Counts a text that is about to be read.
 * @param length in UTF-16 code units
 * @returns true where this makes the run a long one: `goOnLong` is to be called, once what is kept has been loaded
 */
export function growsLong(length: number): boolean {
  if (read > LONGEST) return false;
  if (read + length > LONGEST) return true;
  read += length;
  return false;
}
