/**
 * Loads the program's parts with the code that V8 made of them when the program was built: without it, most of a start
 * goes into compiling. That code lies beside the parts and is as trusted as they are. It is never read from the project:
 * whoever could put it there could run anything. Another release of V8, or another system, finds none and compiles.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

interface Part {
  readonly script: Script;
  readonly module: { exports: unknown };
}

const parts = new Map<string, Part>();

/** V8 takes code only under the flags that it was made with: the server has others than a short run. */
const kind = process.argv[2] === '--stdio' ? 'server' : 'short';

/** Where the code of parts lies for this Node: V8 does not find out by itself that code is another system's. */
const folder = join(__dirname, 'code', `${process.platform}-${process.arch}-${process.versions.v8}`, kind);

/** Room for a file: one after the other is read into it, for memory that is new costs a start more than reading does. */
let room = Buffer.allocUnsafeSlow(1 << 20);

/** A file's bytes, to be used before the next file is read. */
function readFile(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > room.length) room = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
      const read = readSync(file, room, length, size - length, null);
      if (read === 0) break;
      length += read;
    }
    return room.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function codeFor(name: string): Buffer | undefined {
  try {
    return readFile(join(folder, `${name}.code`));
  } catch {
    return undefined;
  }
}

/** What a part exports, by the name of its file ("check.js"). */
export function loadPart(name: string): unknown {
  const known = parts.get(name);
  if (known) return known.module.exports;
  const filename = join(__dirname, name);
  // The build writes parts in ASCII, each as a function that gives what Node hands to a module.
  const source = readFile(filename).toString('latin1');
  const cachedData = codeFor(name);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  parts.set(name, { script, module });
  const load = (id: string): unknown => (id.startsWith('./') ? loadPart(id.slice(2)) : require(id));
  script.runInThisContext()(module.exports, load, module, filename, __dirname);
  return module.exports;
}

/** For the build: keeps the code of every part loaded so far, functions that have run included, for this Node. */
export function keepCode(write: (folder: string, file: string, code: Buffer) => void): void {
  for (const [name, { script }] of parts) write(folder, `${name}.code`, script.createCachedData());
}
