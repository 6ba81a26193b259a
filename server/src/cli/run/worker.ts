/** A thread of `--jobs`: checks groups of files, or of records, and sends back what became of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { Engine, type EngineOptions, type Outcome } from './engine.ts';

export type Job = { readonly id: number } & (
  | { readonly paths: readonly string[] }
  | { readonly records: readonly (Uint8Array | null)[] }
);

export interface Answer {
  readonly id: number;
  readonly results: Outcome[] | string[];
}

const starting = Engine.start(workerData as EngineOptions);

async function work(job: Job): Promise<void> {
  const engine = await starting;
  const results =
    'paths' in job
      ? await Promise.all(job.paths.map((path) => engine.checkFile(path)))
      : job.records.map((line) => engine.checkRecord(line));
  parentPort?.postMessage({ id: job.id, results } satisfies Answer);
}

parentPort?.on('message', (job: Job) => void work(job));
