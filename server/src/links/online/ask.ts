/** Asks for an address: HEAD, then GET where HEAD is refused or the page's words are wanted; redirects and retries. */
import { refuseHost } from './addresses.ts';
import { BlockedAddressError, type Connections } from './connection.ts';
import type { Hosts } from './hosts.ts';
import { type Exchange, exchange, header } from './request.ts';
import type { Answer, Failure, Hop, OnlineSettings } from './types.ts';

/** Everything that asking needs; one for a whole check. */
export interface Asker {
  readonly settings: OnlineSettings;
  readonly connections: Connections;
  readonly hosts: Hosts;
  readonly signal: AbortSignal;
  /** Waits so many milliseconds without holding anybody up; rejects with the signal's reason. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const MAY_YET_SUCCEED = new Set([429, 502, 503, 504]);
const REDIRECT = new Set([301, 302, 303, 307, 308]);

/** How an error of a connection is told. */
export function failureOf(error: unknown): Failure {
  const causes: unknown[] = [];
  for (let e = error; e instanceof Error && causes.length < 5; e = e.cause) causes.push(e);
  for (const cause of causes) {
    const { code = '', name = '', message = '' } = cause as { code?: string; name?: string; message?: string };
    if (cause instanceof BlockedAddressError) return { kind: 'blocked', detail: message };
    if (code === 'ENOTFOUND') return { kind: 'unknown-host', detail: 'no such host' };
    if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO/.test(code))
      return { kind: 'tls', detail: message || code };
    if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code))
      return { kind: 'time-out', detail: 'no answer in time' };
  }
  const first = causes[0] as { code?: string; message?: string } | undefined;
  return { kind: 'connection', detail: first?.code ?? first?.message ?? 'the connection failed' };
}

/** Milliseconds that a `Retry-After` asks for (seconds or an HTTP date, RFC 9110 10.2.3), else null. */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** One exchange, tried again where it may yet succeed. Waiting holds no place in any queue. */
async function persist(url: URL, method: 'HEAD' | 'GET', bytes: number, asker: Asker): Promise<Exchange> {
  const { settings, hosts, signal } = asker;
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= settings.retries;
    let wait = 300 * 2 ** attempt * (0.75 + Math.random() / 2);
    try {
      const answer = await hosts.run(url.host, () => {
        signal.throwIfAborted();
        return exchange(url, method, bytes, settings, asker.connections, signal);
      });
      if (answer.status === 429 || answer.status === 503) hosts.slowDown(url.host);
      else hosts.speedUp(url.host);
      if (last || !MAY_YET_SUCCEED.has(answer.status)) return answer;
      const asked = retryAfter(header(answer, 'retry-after'), Date.now());
      if (asked !== null && asked > settings.longestWait) return answer;
      wait = asked ?? wait;
    } catch (error) {
      signal.throwIfAborted();
      const { kind } = failureOf(error);
      if (last || (kind !== 'connection' && kind !== 'time-out')) throw error;
      // A second time-out tells little that the first did not.
      if (kind === 'time-out' && attempt > 0) throw error;
    }
    await asker.sleep(wait);
  }
}

/** HEAD says enough where it is answered well and nobody wants the words; a server that refuses HEAD is asked with GET. */
async function exchangeOnce(url: URL, bytes: number, asker: Asker): Promise<Exchange> {
  let head: Exchange | null = null;
  try {
    head = await persist(url, 'HEAD', 0, asker);
  } catch (error) {
    asker.signal.throwIfAborted();
    if (failureOf(error).kind !== 'connection') throw error;
  }
  if (head && (REDIRECT.has(head.status) || MAY_YET_SUCCEED.has(head.status))) return head;
  const type = head ? (header(head, 'content-type') ?? '') : '';
  const hasWords = bytes > 0 && /^(text\/(html|plain)|application\/xhtml\+xml)\b/i.test(type);
  if (head && head.status < 300 && !hasWords) return head;
  return persist(url, 'GET', bytes, asker);
}

/**
 * Follows an address to its page. Never rejects but with the signal's reason: what went wrong is in the answer.
 * `bytes` is how much of a readable page is wanted, 0 for none.
 * `follow: false` stops at the first redirect (a DOI's resolver has answered with it).
 */
export async function ask(
  address: string,
  asker: Asker,
  options: { bytes: number; follow?: boolean },
): Promise<Answer> {
  const hops: Hop[] = [];
  let url: URL;
  const fail = (kind: Failure['kind'], detail: string): Answer => ({
    url: address,
    hops,
    finalUrl: hops.at(-1)?.url ?? address,
    page: null,
    failure: { kind, detail },
  });
  try {
    url = new URL(address);
  } catch {
    return fail('bad-address', 'this is no address');
  }
  for (;;) {
    url.hash = '';
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      return fail('bad-address', `${url.protocol} is neither http nor https`);
    // Names and passwords in an address are not sent on.
    url.username = '';
    url.password = '';
    const refused = refuseHost(url, asker.settings.allowHosts);
    if (refused) return fail('blocked', refused);
    let answer: Exchange;
    try {
      answer = await exchangeOnce(url, options.bytes, asker);
    } catch (error) {
      asker.signal.throwIfAborted();
      const { kind, detail } = failureOf(error);
      return fail(kind, detail);
    }
    hops.push({ url: url.href, status: answer.status });
    const location = REDIRECT.has(answer.status) ? header(answer, 'location') : null;
    if (location === null || options.follow === false)
      return { url: address, hops, finalUrl: url.href, page: answer.page, failure: null };
    if (hops.length > asker.settings.redirects)
      return fail('too-many-redirects', `more than ${asker.settings.redirects} redirects`);
    try {
      url = new URL(location, url);
    } catch {
      return fail('bad-address', 'it redirects to something that is no address');
    }
  }
}
