/** In which order addresses are begun: host by host, so many at a time, so that what is waiting costs next to nothing. */
import { setTimeout as wait } from 'node:timers/promises';

/** Begins a host's addresses one after the other. One that must wait before it asks again makes room for the next. */
export class Turns {
  readonly #addresses: readonly string[];
  readonly #places: number;
  readonly #signal: AbortSignal;
  #next = 0;
  #inside = 0;

  constructor(addresses: readonly string[], places: number, signal: AbortSignal) {
    this.#addresses = addresses;
    this.#places = places;
    this.#signal = signal;
  }

  /** Does `work` for every address; rejects with the first failure. */
  run(work: (address: string) => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const left = () => {
        this.#inside -= 1;
        this.#begin();
        if (this.#inside === 0 && this.#next >= this.#addresses.length && this.#away === 0) resolve();
      };
      this.#start = (address) => void work(address).then(left, reject);
      this.#begin();
    });
  }

  /** Waits so many milliseconds outside; rejects with the signal's reason. */
  readonly sleep = async (milliseconds: number): Promise<void> => {
    this.#inside -= 1;
    this.#away += 1;
    this.#begin();
    try {
      await wait(milliseconds, undefined, { signal: this.#signal });
    } finally {
      this.#away -= 1;
      this.#inside += 1;
    }
  };

  #away = 0;
  #start: (address: string) => void = () => {};

  #begin(): void {
    while (this.#inside < this.#places && this.#next < this.#addresses.length) {
      this.#inside += 1;
      this.#start(this.#addresses[this.#next++] as string);
    }
  }
}

/** Addresses by the host that answers for them; what is no address has none. */
export function byHost(addresses: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    const own = hosts.get(host);
    if (own) own.push(address);
    else hosts.set(host, [address]);
  }
  return hosts;
}
