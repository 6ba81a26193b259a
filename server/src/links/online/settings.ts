import type { OnlineSettings } from './types.ts';

/** What holds where nothing is set: polite to hosts, patient with slow ones, done with a folder in minutes. */
export const defaultOnlineSettings: OnlineSettings = {
  concurrency: 16,
  perHost: 2,
  interval: 0,
  timeout: 15_000,
  retries: 2,
  longestWait: 30_000,
  redirects: 10,
  pageSize: 512 * 1024,
  accept: [],
  exclude: [],
  allowHosts: [],
  headers: {},
  archive: 'https://web.archive.org/web/',
  doiResolver: 'https://doi.org/',
  userAgent: 'hearsay-link-check (a linter for sourcing)',
};

/**
 * True where a pattern covers an address: `*` stands for any run of characters, everything else for itself. Greedy with
 * one step back a star, so time is at most the product of the two lengths.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  let p = 0;
  let u = 0;
  let star = -1;
  let resume = 0;
  while (u < url.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = u;
    } else if (pattern[p] === url[u]) {
      p++;
      u++;
    } else if (star >= 0) {
      p = star + 1;
      u = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
