/** Who may ask what when: so many requests at once in all, so many to one host, and a host that says "slow" is slowed. */
import pLimit from 'p-limit';
import PQueue from 'p-queue';
import type { OnlineSettings } from './types.ts';

/** Queues requests by host. A host that is slow or refuses holds up no other. */
export class Hosts {
  readonly #queues = new Map<string, PQueue>();
  readonly #settings: OnlineSettings;
  readonly #everywhere: ReturnType<typeof pLimit>;

  constructor(settings: OnlineSettings) {
    this.#settings = settings;
    this.#everywhere = pLimit(settings.concurrency);
  }

  /** Runs `work` when the host and the whole check have room for it. */
  run<T>(host: string, work: () => Promise<T>): Promise<T> {
    return this.#queue(host).add(() => this.#everywhere(work));
  }

  /** The host said that it was asked too much: half as many at once until it answers well again. */
  slowDown(host: string): void {
    this.#queue(host).concurrency = Math.ceil(this.#settings.perHost / 2);
  }

  /** The host answered: one more at once, up to what the settings allow. */
  speedUp(host: string): void {
    const queue = this.#queue(host);
    if (queue.concurrency < this.#settings.perHost) queue.concurrency += 1;
  }

  #queue(host: string): PQueue {
    let queue = this.#queues.get(host);
    if (!queue) {
      const { perHost, interval } = this.#settings;
      queue = new PQueue({ concurrency: perHost, ...(interval > 0 && { interval, intervalCap: 1 }) });
      this.#queues.set(host, queue);
    }
    return queue;
  }
}
