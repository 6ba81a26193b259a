import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { reasonOf } from './files/read.ts';
import { UsageError } from './usage-error.ts';

/** Where an output goes. */
export interface Sink {
  write(text: string): Promise<void> | void;
  /** All is written: a file takes its name only now. */
  close(): void;
}

/** A stream of the process; waits while its reader is slower than we are. */
export const streamSink = (stream: Writable): Sink => ({
  write: (text) =>
    text === '' || stream.write(text)
      ? undefined
      : new Promise<void>((resolve) => stream.once('drain', () => resolve())),
  close: () => {},
});

const unfinished = new Set<string>();

/** Leaves nothing half-written behind, whether the process ends or is ended. */
function cleanUp(): void {
  process.once('exit', () => {
    for (const file of unfinished) rmSync(file, { force: true });
  });
  process.once('SIGINT', () => process.exit(128 + 2));
  process.once('SIGTERM', () => process.exit(128 + 15));
}

/** A file that is there whole or not at all: it grows under another name beside its own. */
export function fileSink(path: string): Sink {
  const growing = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const cannot = (error: unknown) => new UsageError(`${path} cannot be written: ${reasonOf(error)}`);
  if (!unfinished.size) cleanUp();
  unfinished.add(growing);
  let file: number;
  try {
    file = openSync(growing, 'w');
  } catch (error) {
    throw cannot(error);
  }
  return {
    write(text) {
      try {
        writeSync(file, text);
      } catch (error) {
        throw cannot(error);
      }
    },
    close() {
      closeSync(file);
      try {
        renameSync(growing, path);
      } catch (error) {
        throw cannot(error);
      }
      unfinished.delete(growing);
    },
  };
}
