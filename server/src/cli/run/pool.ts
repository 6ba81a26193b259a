import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { goOnLong } from '../short-run.ts';
import type { EngineOptions, Outcome } from './engine.ts';
import type { Answer, Job } from './worker.ts';

type Results = Answer['results'];
type Work = Job extends infer J ? (J extends Job ? Omit<J, 'id'> : never) : never;

/** Threads that check articles, each with an engine of its own. */
export class Pool {
  private readonly threads: { readonly worker: Worker; busy: number }[];
  private readonly waiting = new Map<number, { resolve(results: Results): void; reject(error: unknown): void }>();
  private next = 0;

  constructor(options: EngineOptions, size: number) {
    goOnLong();
    this.threads = Array.from({ length: size }, () => {
      // Beside this bundle; see the build.
      const worker = new Worker(join(__dirname, 'thread.js'), { workerData: options });
      worker.on('message', ({ id, results }: Answer) => {
        this.waiting.get(id)?.resolve(results);
        this.waiting.delete(id);
      });
      worker.on('error', (error) => {
        for (const { reject } of this.waiting.values()) reject(error);
        this.waiting.clear();
      });
      return { worker, busy: 0 };
    });
  }

  checkFiles(paths: readonly string[]): Promise<Outcome[]> {
    return this.send({ paths }) as Promise<Outcome[]>;
  }

  checkRecords(records: readonly (Uint8Array | null)[]): Promise<string[]> {
    return this.send({ records }) as Promise<string[]>;
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  /** Hands work to the thread that has least to do. */
  private async send(work: Work): Promise<Results> {
    const thread = this.threads.reduce((least, other) => (other.busy < least.busy ? other : least));
    const id = this.next++;
    thread.busy++;
    try {
      return await new Promise<Results>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        thread.worker.postMessage({ id, ...work } as Job);
      });
    } finally {
      thread.busy--;
    }
  }
}
