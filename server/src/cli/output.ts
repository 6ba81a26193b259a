import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
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

/** Node's stream of standard output. It ends the process once its reader has seen enough (`hearsay check | head`). */
export function stdout(): Writable {
  if (!process.stdout.listenerCount('error'))
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  return process.stdout;
}

/** True where standard output is a terminal. Only what could be one is asked: Node loads its terminals and sockets for that. */
export function isTerminal(): boolean {
  try {
    return fstatSync(1).isCharacterDevice() && process.stdout.isTTY === true;
  } catch {
    return process.stdout.isTTY === true;
  }
}

/**
 * Standard output; waits while its reader is slower than we are. Most of what is written fits at once: then it goes to
 * the file descriptor, for Node's stream takes as long to load as a short article takes to check. Windows' consoles take
 * text from the stream alone.
 */
export function stdoutSink(): Sink {
  let direct = process.platform !== 'win32';
  const stream = (text: string | Uint8Array) => {
    if (stdout().write(text)) return undefined;
    return new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
  };
  return {
    write(text) {
      if (text === '') return undefined;
      if (!direct) return stream(text);
      let bytes: Uint8Array = Buffer.from(text);
      try {
        while (bytes.length) bytes = bytes.subarray(writeSync(1, bytes));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EPIPE') process.exit();
        if (code !== 'EAGAIN') throw error;
        direct = false;
        return stream(bytes);
      }
      return undefined;
    },
    close: () => {},
  };
}

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
