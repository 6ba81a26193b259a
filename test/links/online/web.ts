import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { createGzip } from 'node:zlib';

/** A small web on the loopback address with every habit of the real one. Paths name the habit: `/404/7`, `/429-once/3`. */
export interface Web {
  readonly origin: string;
  readonly host: string;
  /** An address that speaks no TLS where TLS is expected. */
  readonly brokenTls: string;
  /** How often each path was asked, with the method: `GET /404/7`. */
  readonly asked: Map<string, number>;
  /** Headers of the last request to each path. */
  readonly headers: Map<string, IncomingMessage['headers']>;
  close(): Promise<void>;
}

const html = (title: string, body = '<p id="here">Words.</p>') => `<!doctype html><title>${title}</title><body>${body}`;

type Habit = (request: IncomingMessage, response: ServerResponse, times: number, origin: string) => void;

const send = (response: ServerResponse, status: number, headers: Record<string, string> = {}, body = '') => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
};

const habits: Record<string, Habit> = {
  ok: (_, response) => send(response, 200, {}, html('A page')),
  '301': (_, response) => send(response, 301, { location: '/ok/moved' }),
  '302': (_, response) => send(response, 302, { location: '/ok/elsewhere' }),
  inside: (_, response) => send(response, 302, { location: 'http://169.254.169.254/latest/meta-data/' }),
  '301-302': (_, response) => send(response, 301, { location: '/302/then' }),
  '404': (_, response) => send(response, 404, {}, html('Nothing')),
  '410': (_, response) => send(response, 410),
  '403': (_, response) => send(response, 403),
  '401': (_, response) => send(response, 401),
  '500': (_, response) => send(response, 500),
  'no-head': (request, response) => send(response, request.method === 'HEAD' ? 405 : 200, {}, html('A page')),
  'head-404': (request, response) => send(response, request.method === 'HEAD' ? 404 : 200, {}, html('A page')),
  '429-once': (_, response, times) =>
    times === 1 ? send(response, 429, { 'retry-after': '1' }) : send(response, 200, {}, html('A page')),
  '429-always': (_, response) => send(response, 429),
  '429-tomorrow': (_, response) => send(response, 429, { 'retry-after': '86400' }),
  slow: (_, response) => void setTimeout(() => send(response, 200, {}, html('A page')), 300),
  hang: () => {},
  drip: (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (request.method === 'HEAD') return void response.end();
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },
  reset: (request) => void request.socket.destroy(),
  endless: (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (request.method === 'HEAD') return void response.end();
    const chunk = Buffer.alloc(64 * 1024, 32);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  },
  bomb: (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    if (request.method === 'HEAD') return void response.end();
    const gzip = createGzip();
    gzip.pipe(response);
    const chunk = Buffer.alloc(1024 * 1024);
    let left = 200;
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!gzip.write(chunk)) return void gzip.once('drain', more);
      }
      gzip.end();
    };
    response.on('close', () => gzip.destroy());
    more();
  },
  loop: (request, response) => send(response, 302, { location: `${request.url}x` }),
  'soft-home': (_, response) => send(response, 302, { location: '/' }),
  'soft-title': (_, response) => send(response, 200, {}, html('Page not found | A paper')),
  'to-metadata': (_, response) => send(response, 302, { location: 'http://169.254.169.254/latest/meta-data/' }),
  'to-file': (_, response) => send(response, 302, { location: 'file:///etc/passwd' }),
  '': (_, response) => send(response, 200, {}, html('Front page')),
};

const listen = (server: Server | TcpServer, address: string) =>
  new Promise<number>((resolve) => {
    server.listen(0, address, () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts it on a loopback address. `archive/…` answers like the Wayback Machine: it knows every address with "kept" in it.
 * `pages` are pages of its own, by path.
 */
export async function startWeb(address = '127.0.0.1', pages: Readonly<Record<string, string>> = {}): Promise<Web> {
  const asked = new Map<string, number>();
  const headers = new Map<string, IncomingMessage['headers']>();
  let origin = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const key = `${request.method} ${path}`;
    const times = (asked.get(key) ?? 0) + 1;
    asked.set(key, times);
    headers.set(path, request.headers);
    response.on('error', () => {});
    const page = pages[path];
    if (page !== undefined) return send(response, 200, {}, page);
    const archived = /^\/archive\/(\d*\/?)(.*)$/.exec(path);
    if (archived?.[1]) return send(response, 200, {}, html('A copy'));
    if (archived?.[2]?.includes('kept'))
      return send(response, 302, { location: `/archive/20240102030405/${archived[2]}` });
    if (archived) return send(response, 404);
    const habit = habits[path.split('/')[1] ?? ''];
    if (habit) habit(request, response, times, origin);
    else send(response, 404);
  });
  const plain = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.unref();
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  });
  const port = await listen(server, address);
  const plainPort = await listen(plain, address);
  origin = `http://${address}:${port}`;
  return {
    origin,
    host: `${address}:${port}`,
    brokenTls: `https://${address}:${plainPort}/`,
    asked,
    headers,
    close: async () => {
      plain.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
