/** `hearsay check --ndjson`: one JSON object a line in, one result a line out, in the same order and in constant memory. */
import { availableParallelism } from 'node:os';
import { stdoutSink } from '../output.ts';
import { Engine, type EngineOptions } from './engine.ts';
import { grouped, inOrder } from './ordered.ts';

/** Lines that go to a thread together. */
const groupSize = 16;

/** A line longer than this is refused: 64 MiB is no article. */
const maxLine = 2 ** 26;

/** Reads records from standard input and answers each on standard output. */
export async function checkRecords(options: EngineOptions, jobs: number | undefined): Promise<void> {
  const threads = Math.min(jobs ?? 1, availableParallelism() * 4);
  const output = stdoutSink();
  const groups = grouped(lines(process.stdin as AsyncIterable<Uint8Array>), groupSize);
  if (threads <= 1) {
    const engine = await Engine.start(options);
    for await (const group of groups) await output.write(group.map((line) => `${engine.checkRecord(line)}\n`).join(''));
    return;
  }
  const { Pool } = await import('./pool.ts');
  const pool = new Pool(options, threads);
  try {
    for await (const answers of inOrder(groups, (group) => pool.checkRecords(group), threads * 3))
      await output.write(answers.map((answer) => `${answer}\n`).join(''));
  } finally {
    await pool.close();
  }
}

/** The lines of a stream of bytes, empty ones left out; null for one that is too long. */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = () => {
    const line = length > maxLine ? null : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      pieces.push(chunk.subarray(from, to));
      length += to - from;
      from = to + 1;
      const line = take();
      if (line === null || !blank(line)) yield line;
    }
    length += chunk.length - from;
    if (length > maxLine) pieces = [];
    else pieces.push(chunk.subarray(from));
  }
  const last = take();
  if (last === null || !blank(last)) yield last;
}

const blank = (line: Uint8Array) => line.every((byte) => byte === 32 || byte === 13 || byte === 9);
