/** One HTTP exchange: bounded in time and size, no cookies, no referrer, redirects not followed. */

import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { isAllowed } from './addresses.ts';
import type { Connections } from './connection.ts';
import type { OnlineSettings, Page } from './types.ts';

/** What one exchange gave. */
export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly page: Page | null;
}

/** The first value of a header, else null. */
export function header(exchange: Exchange, name: string): string | null {
  const value = exchange.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** True for a type whose words can be read: HTML and plain text. */
const isReadable = (type: string) => /^(text\/(html|plain)|application\/xhtml\+xml)\b/i.test(type);

/**
 * Asks once. `bytes` is how much of a readable page is read, after decompression; with 0
 * the body is dropped unread. Rejects with the
 * connection's error, or with the signal's reason.
 */
export async function exchange(
  url: URL,
  method: 'HEAD' | 'GET',
  bytes: number,
  settings: OnlineSettings,
  connections: Connections,
  signal: AbortSignal,
): Promise<Exchange> {
  const limit = new AbortController();
  const abort = () => limit.abort(signal.reason);
  const timer = setTimeout(() => limit.abort(new DOMException('no answer in time', 'TimeoutError')), settings.timeout);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await send(url, method, bytes, settings, connections, limit.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** The user's headers for a host, which carry secrets: sent where nobody else can read them, or to a host of the user's own. */
function headersFor(url: URL, { headers, allowHosts }: OnlineSettings): Readonly<Record<string, string>> {
  const own = Object.hasOwn(headers, url.host) ? headers[url.host] : undefined;
  return own && (url.protocol === 'https:' || isAllowed(url, allowHosts)) ? own : {};
}

async function send(
  url: URL,
  method: 'HEAD' | 'GET',
  bytes: number,
  settings: OnlineSettings,
  connections: Connections,
  signal: AbortSignal,
): Promise<Exchange> {
  const dispatcher = isAllowed(url, settings.allowHosts) ? connections.allowed : connections.open;
  const response = await request(url, {
    method,
    // undici ends a connection after every HEAD otherwise, in case a body follows; the next request would be tried again.
    reset: false,
    dispatcher,
    signal,
    headers: {
      'user-agent': settings.userAgent,
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'accept-encoding': bytes > 0 ? 'gzip, deflate, br' : 'identity',
      ...headersFor(url, settings),
    },
  });
  const type = String(response.headers['content-type'] ?? '');
  const read = bytes > 0 && method === 'GET' && isReadable(type) && response.statusCode < 300;
  const page = read ? await readPage(response, type, bytes) : null;
  if (!page) await leave(response, method);
  return { status: response.statusCode, headers: response.headers, page };
}

/** A body of at most this many bytes is read to its end, for the sake of its connection. */
const SMALL = 16 * 1024;

/**
 * Leaves a body unread. Where it is short its connection serves the next request; else the connection ends with it, which
 * costs less than reading what may have no end.
 */
async function leave({ headers, body }: Dispatcher.ResponseData, method: 'HEAD' | 'GET'): Promise<void> {
  const length = method === 'HEAD' ? 0 : Number(headers['content-length'] ?? Number.NaN);
  if (!(length <= SMALL)) return drop(body);
  await body.dump({ limit: SMALL }).catch(() => drop(body));
}

/** Gives a body up, and its connection with it. */
function drop(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => {});
  body.destroy();
}

function decoder(encoding: string) {
  if (/\bgzip\b/.test(encoding)) return createGunzip();
  if (/\bbr\b/.test(encoding)) return createBrotliDecompress();
  if (/\bdeflate\b/.test(encoding)) return createInflate();
  return null;
}

/** Reads at most `size` bytes after decompression; a page cut off or broken half-way is what came until then. */
async function readPage(response: Dispatcher.ResponseData, type: string, size: number): Promise<Page> {
  const decompress = decoder(String(response.headers['content-encoding'] ?? ''));
  const body: Readable = decompress ? response.body.pipe(decompress) : response.body;
  response.body.on('error', (error) => decompress?.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  let cut = false;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length < size) continue;
      cut = true;
      break;
    }
  } catch {
    cut = true;
  } finally {
    if (cut || decompress) {
      body.destroy();
      drop(response.body);
    }
  }
  return { type, text: decode(Buffer.concat(chunks).subarray(0, size), type), cut };
}

/** Decodes by the charset of the header or of the first kilobyte's `meta`; UTF-8 where neither says or knows. */
function decode(bytes: Buffer, type: string): string {
  const named =
    /charset=["']?([\w-]{1,40})/i.exec(type) ??
    /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(bytes.subarray(0, 1024).toString('latin1'));
  try {
    return new TextDecoder(named?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
