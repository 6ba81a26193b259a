import { readFileSync } from 'node:fs';

/** A text as it stands on disk, decoded. */
export interface FileText {
  readonly text: string;
  /** True where the file began with a byte order mark, which `text` does not hold. */
  readonly mark: boolean;
}

/** A file that cannot be read as an article; the message says why and what would mend it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it; check its permissions',
  EPERM: 'you may not read it; check its permissions',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open',
};

/** Why the operating system refuses, in plain words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}

/** Where any of this stands, the bytes themselves must be looked at: a mark, a NUL, what is no UTF-8 (or says it is not). */
const DOUBTFUL = /[\uFEFF\uFFFD\0]/;

/** Reads an article. Throws {@link UnreadableFile}. */
export function readText(path: string): FileText {
  let bytes: Uint8Array;
  try {
    // Node reads a file to a string in one go, in half the time that its bytes take.
    const text = readFileSync(path, 'utf8');
    if (!DOUBTFUL.test(text)) return { text, mark: false };
    bytes = readFileSync(path);
  } catch (error) {
    throw new UnreadableFile(`cannot be read: ${reasonOf(error)}`);
  }
  return decode(bytes);
}

/** Reads all of standard input; what it gives decodes it, as {@link decode} does. */
export async function readStdin(): Promise<() => FileText> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return () => decode(Buffer.concat(chunks));
}

/** Decodes an article's bytes. Throws {@link UnreadableFile} where they are no UTF-8 text. */
export function decode(bytes: Uint8Array): FileText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new UnreadableFile('is UTF-16; save it as UTF-8');
  if (bytes.includes(0)) throw new UnreadableFile('is a binary file, not an article (it has a NUL byte)');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`is not valid UTF-8 (see line ${wrongLine(bytes)}); save it as UTF-8`);
  }
  const mark = text.startsWith('\uFEFF');
  return { text: mark ? text.slice(1) : text, mark };
}

/** The line, counted from 1, of the first byte that no UTF-8 text has there. */
function wrongLine(bytes: Uint8Array): number {
  // A beginning of the bytes decodes up to where the wrong sequence starts, and no longer one does.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (beginsText(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return bytes.subarray(0, low).reduce((lines, byte) => lines + Number(byte === 0x0a), 1);
}

function beginsText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
