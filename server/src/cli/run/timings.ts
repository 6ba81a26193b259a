import { now } from '../clock.ts';
import type { Outcome } from './engine.ts';

/** Where the time went, for `--debug`. */
export class Timings {
  private readonly start = now();
  private readonly steps: [string, number][] = [];
  private last = this.start;
  private readonly slowest: Outcome[] = [];
  private total = 0;
  private files = 0;
  private cached = 0;

  /** A step has ended. */
  step(name: string): void {
    const time = now();
    this.steps.push([name, time - this.last]);
    this.last = time;
  }

  count(outcome: Outcome): void {
    this.files++;
    this.total += outcome.time;
    if (outcome.cached) this.cached++;
    this.slowest.push(outcome);
    this.slowest.sort((a, b) => b.time - a.time).splice(5);
  }

  toString(): string {
    const ms = (time: number) => `${time.toFixed(1)} ms`;
    const { heapUsed, rss } = process.memoryUsage();
    const mb = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
    return [
      ...this.steps.map(([name, time]) => `${name}: ${ms(time)}`),
      `reading and checking: ${ms(this.total)} for ${this.files} ${this.files === 1 ? 'article' : 'articles'} (${this.cached} from the cache)`,
      ...this.slowest.map(({ path, time }) => `  ${ms(time)}  ${path}`),
      `since the command began: ${ms(now() - this.start)}; Node's start: ${ms(this.start)}`,
      `memory: ${mb(rss)}, heap ${mb(heapUsed)}`,
      '',
    ].join('\n');
  }
}
