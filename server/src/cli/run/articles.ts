import { availableParallelism } from 'node:os';
import { now } from '../clock.ts';
import { expectTexts } from '../short-run.ts';
import { Engine, type EngineOptions, type Outcome } from './engine.ts';
import { grouped, inOrder } from './ordered.ts';

/** Files that go to a thread together. */
const groupSize = 16;

/** Below this many files a thread costs more than it saves; where links alone are looked at, each file is little work. */
const worthThreads = { sourcing: 300, links: 5000 };

/** Milliseconds that checking may go on without letting others in. */
const maxBreath = 50;

/** How many threads to use: as many as asked for, else as many as are worth starting for what is read of each file. */
export function jobsFor(files: number, asked: number | undefined, read: keyof typeof worthThreads): number {
  if (asked !== undefined) return Math.max(1, Math.min(asked, Math.ceil(files / groupSize)));
  return files < worthThreads[read] ? 1 : Math.min(availableParallelism(), 8);
}

/** Checks files, and gives back what became of each in the order of the files, whatever the number of threads. */
export async function* checkFiles(
  files: readonly string[],
  options: EngineOptions,
  jobs: number,
): AsyncGenerator<Outcome> {
  if (jobs === 1) {
    expectTexts(files.length);
    const engine = await Engine.start(options);
    let breath = now();
    for (const file of files) {
      yield await engine.checkFile(file);
      // Checking never waits: without this, signals and a slow reader would go unheard.
      if (now() - breath < maxBreath) continue;
      await new Promise((resolve) => setImmediate(resolve));
      breath = now();
    }
    return;
  }
  const { Pool } = await import('./pool.ts');
  const pool = new Pool(options, jobs);
  try {
    for await (const outcomes of inOrder(grouped(files, groupSize), (group) => pool.checkFiles(group), jobs * 3))
      yield* outcomes;
  } finally {
    await pool.close();
  }
}
