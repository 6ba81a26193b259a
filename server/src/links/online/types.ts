/** What the online check is told, and what it tells. Nothing in this folder runs unless somebody asked for it. */
import type { LinkedText, LinkStatus, LinkVerdict } from '../types.ts';

/** How the online check behaves. Times are milliseconds, sizes bytes. */
export interface OnlineSettings {
  /** Requests under way at once, all hosts together. */
  readonly concurrency: number;
  /** Requests under way at once to one host. */
  readonly perHost: number;
  /** The least time between the starts of two requests to one host; 0 for none. */
  readonly interval: number;
  /** How long one request may take, from the look-up of its host to the last byte read. */
  readonly timeout: number;
  /** How often a request that may yet succeed (429, 502, 503, 504, a broken connection, a time-out) is tried again. */
  readonly retries: number;
  /** The longest that a `Retry-After` is waited for; a server that asks for more is recorded as refusing. */
  readonly longestWait: number;
  /** How many redirects are followed. */
  readonly redirects: number;
  /** How much of a page is read, after decompression. */
  readonly pageSize: number;
  /** Statuses that count as an answer although they are no 2xx. */
  readonly accept: readonly number[];
  /** Addresses that are not asked: `*` stands for any run of characters. */
  readonly exclude: readonly string[];
  /** Hosts that may be asked although their address is private (`localhost:8080`, `wiki.intranet`). */
  readonly allowHosts: readonly string[];
  /**
   * Headers for a host (in lower case, with its port where that is not the scheme's own), from the user's own settings
   * only, never from a repository's configuration: they carry secrets. Sent over TLS, or to hosts of `allowHosts`.
   */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where archived copies are looked up, the address appended; null to look nothing up. */
  readonly archive: string | null;
  /** Where a DOI is resolved, the DOI appended. */
  readonly doiResolver: string;
  /** Whether answers are kept between runs, in the project's cache folder. */
  readonly cache: boolean;
  /** What the tool calls itself to servers. */
  readonly userAgent: string;
}

/** What a repository's configuration may say: how the check behaves, nothing that carries secrets or opens a way in. */
export type RepositoryOnlineSettings = Partial<
  Pick<
    OnlineSettings,
    'accept' | 'cache' | 'concurrency' | 'doiResolver' | 'exclude' | 'interval' | 'perHost' | 'retries' | 'timeout'
  >
> & {
  /** False for no look-up. */
  readonly archive?: string | false;
};

/** What the user's own settings may say beside it. */
export interface UserOnlineSettings extends RepositoryOnlineSettings {
  readonly allowHosts?: readonly string[];
  readonly headers?: OnlineSettings['headers'];
}

/** One answer on the way from the link's address to the page. */
export interface Hop {
  readonly url: string;
  readonly status: number;
}

/** What came of asking for an address, redirects followed. */
export interface Answer {
  /** The address asked for, without its fragment. */
  readonly url: string;
  /** Every answer on the way; the last is the page's. Empty where nothing answered. */
  readonly hops: readonly Hop[];
  /** The address of the last answer. */
  readonly finalUrl: string;
  /** The page's words and type where they were asked for and it has some, else null. */
  readonly page: Page | null;
  /** Why there was no answer, else null. */
  readonly failure: Failure | null;
}

/** The beginning of a page. */
export interface Page {
  readonly type: string;
  readonly text: string;
  /** True where the page was longer than what was read. */
  readonly cut: boolean;
}

/** Why nothing answered. `blocked`: the address is private and no setting allows it. */
export interface Failure {
  readonly kind: 'unknown-host' | 'tls' | 'time-out' | 'connection' | 'too-many-redirects' | 'blocked' | 'bad-address';
  readonly detail: string;
}

/** A verdict that can be kept, with the time it was found. */
export interface CachedAnswer {
  readonly verdict: LinkVerdict;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The article on the page, null where it shows none; left out where nobody wanted it. */
  readonly page?: LinkedText | null | undefined;
}

/** Where verdicts are kept between runs. It may forget at any time, and never fails. */
export interface OnlineCache {
  get(key: string): CachedAnswer | undefined;
  set(key: string, value: CachedAnswer): void;
}

/** What is told while a check runs. */
export interface OnlineProgress {
  readonly done: number;
  readonly total: number;
  /** The address that was last found out about, and what was found. */
  readonly url: string;
  readonly verdict: LinkVerdict;
}

/** How many links of a host came out how. */
export interface HostSummary {
  readonly host: string;
  readonly counts: Readonly<Partial<Record<LinkStatus, number>>>;
}
