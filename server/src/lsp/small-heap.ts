/** Keeps the server's memory near what it needs: it runs beside the editor all day. */
import { setFlagsFromString } from 'node:v8';

/**
 * By itself V8 lets garbage double a heap, so that a server whose readings change with every keystroke pays for a long
 * article several times over. Measured with these: a third less memory in 5,000 words, for no more processor time; less
 * than half in 170,000, for half as much again. A runtime that does not know a flag says so on its standard error and goes
 * on.
 */
const flags = ['--semi-space-growth-factor=1', '--heap-growing-percent=25'];

/** To be called before anything is read. */
export function keepHeapSmall(): void {
  for (const flag of flags) setFlagsFromString(flag);
}
