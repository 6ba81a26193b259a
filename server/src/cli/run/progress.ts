import { now } from '../clock.ts';

/** A line on the terminal that says how far a long run is; nothing where nobody watches. */
export class Progress {
  private readonly total: number;
  private readonly noun: string;
  private readonly wanted: boolean;
  private readonly start = now();
  private last = 0;
  private drawn = false;

  constructor(total: number, wanted: boolean, noun = 'articles') {
    this.noun = noun;
    this.total = total;
    this.wanted = wanted;
  }

  /** So many are done. */
  at(done: number, total = this.total): void {
    if (!this.wanted) return;
    const time = now();
    // Short runs show nothing, long ones ten lines a second at most.
    if (time - this.start < 500 || time - this.last < 100) return;
    if (process.stderr.isTTY !== true || process.env.CI) return;
    this.last = time;
    this.drawn = true;
    process.stderr.write(`\r\u001b[2K${done} of ${total} ${this.noun}`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (!this.drawn) return;
    this.drawn = false;
    process.stderr.write('\r\u001b[2K');
  }
}
