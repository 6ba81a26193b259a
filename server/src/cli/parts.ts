/**
 * Loads the program's parts with the code that V8 made of them when the program was built: without it, most of a start
 * goes into compiling. That code lies beside the parts and is as trusted as they are. It is never read from the project:
 * whoever could put it there could run anything. Another release of V8, or another system, finds none and compiles.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

interface Part {
  readonly script: Script;
  readonly module: { exports: unknown };
}

const parts = new Map<string, Part>();

/** Where the code of parts lies for this Node: V8 does not find out by itself that code is another system's. */
const folder = join(__dirname, 'code', `${process.platform}-${process.arch}-${process.versions.v8}`);

function codeFor(name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, `${name}.code`));
  } catch {
    return undefined;
  }
}

/** What a part exports, by the name of its file ("check.js"). */
export function loadPart(name: string): unknown {
  const known = parts.get(name);
  if (known) return known.module.exports;
  const filename = join(__dirname, name);
  // The build writes parts in ASCII.
  const text = readFileSync(filename, 'latin1');
  const source = `(function(exports,require,module,__filename,__dirname){${text}\n})`;
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
