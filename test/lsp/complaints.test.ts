/**
 * What people who use other prose linters in their editor complain of most, and that it does not happen here. That editor
 * and command line disagree has a file of its own (`agreement.test.ts`).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { article } from './article.ts';
import { Client, capable, placeOf, pulling } from './client.ts';

const uri = 'file:///nowhere/ferry.md';

describe('complaints', () => {
  it('“I cannot silence it”: a comment does, for a line, a stretch, a file; a setting does, for a rule', async () => {
    const text = 'Critics say it is dear.\n';
    for (const comment of ['disable-next-line vague-attribution', 'disable', 'disable-file']) {
      const client = await Client.start();
      await client.open(uri, `<!-- hearsay-${comment} -- we say who below -->\n\n${text}`);
      expect(await client.codes(uri, 1)).toEqual([]);
    }
    const client = await Client.start({ settings: () => ({ rules: { 'vague-attribution': 'off' } }) });
    await client.open(uri, text);
    expect(await client.codes(uri, 1)).toEqual([]);
  });

  it('“a large file freezes the editor”: other documents are answered while one of 10,000 lines is read', async () => {
    const client = await Client.start();
    const small = 'file:///nowhere/small.md';
    const text = 'Critics say it is dear.\n';
    await client.open(small, text);
    await client.codes(small, 1);
    await client.open(uri, article(100_000));
    const place = { textDocument: { uri: small }, position: placeOf(text, 'Critics') };
    expect(await client.request<Hover>('textDocument/hover', place)).not.toBeNull();
    const published = client.published.filter((params) => params.uri === uri);
    // Typing on in the large one starts no second reading of a text that is gone.
    for (let i = 0; i < 20; i++) {
      const start = { line: 2, character: i };
      await client.change(uri, { range: { start, end: start }, text: 'a' });
    }
    await client.codes(uri, 21);
    expect(client.published.filter((params) => params.uri === uri).length - published.length).toBeLessThan(12);
  }, 60_000);

  it('“it starts processes without end”: there is one, whatever is opened', async () => {
    const client = await Client.start();
    for (let i = 0; i < 200; i++)
      await client.open(`file:///nowhere/${i}.md`, `Critics say it is dear, ${i} of them.\n`);
    await client.codes('file:///nowhere/0.md', 1);
    await client.codes('file:///nowhere/199.md', 1);
    const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(client.process.pid)], { encoding: 'utf8' }).stdout;
    expect(children.trim()).toBe('');
  }, 60_000);

  it('“the file that I type in waits for 200 others”: it is checked first', async () => {
    const client = await Client.start();
    for (let i = 0; i < 200; i++) await client.open(`file:///nowhere/${i}.md`, article(300));
    await client.open(uri, 'Critics say it is dear.\n');
    expect(await client.codes(uri, 1)).toEqual(['vague-attribution']);
    const done = client.published.filter((params) => params.uri !== uri).length;
    expect(done).toBeLessThan(200);
  }, 60_000);

  it('“it lints what other people said”: quotations, code, block quotes and reference lists are theirs', async () => {
    const client = await Client.start();
    const theirs = [
      '“Critics say it is dear, and it is believed to be so,” said Jana Roth.',
      '> Critics say it is dear.',
      '```\nCritics say it is dear.\n```',
      'Write `critics say` and move on.',
      '<!-- Critics say it is dear. -->',
    ];
    await client.open(uri, `${theirs.join('\n\n')}\n`);
    expect(await client.codes(uri, 1)).toEqual([]);
  });

  it('“nothing happens without a configuration”: the default profile speaks', async () => {
    const client = await Client.start();
    await client.open(uri, 'Critics say it is dear.\n');
    expect(await client.codes(uri, 1)).toEqual(['vague-attribution']);
  });

  it('“it does not run in the browser”: the worker starts, reads and answers with nothing of Node', async () => {
    const script = readFileSync(join(import.meta.dirname, '../../dist/server/worker.js'), 'utf8');
    const sent: { id?: number; method?: string; params?: { diagnostics?: { code: string }[] } }[] = [];
    const heard: ((event: { data: object }) => void)[] = [];
    const worker = {
      postMessage: (message: object) => sent.push(message),
      addEventListener: (_: string, listen: (event: { data: object }) => void) => heard.push(listen),
      set onmessage(listen: (event: { data: object }) => void) {
        heard.push(listen);
      },
      ...{ setTimeout, clearTimeout, queueMicrotask, performance, TextDecoder, TextEncoder, URL, atob, console },
    };
    runInNewContext(script, Object.assign(worker, { self: worker }));
    const send = (message: object) => {
      for (const listen of heard) listen({ data: { jsonrpc: '2.0', ...message } });
    };
    const until = async (fits: (message: (typeof sent)[number]) => boolean) => {
      for (;;) {
        const found = sent.find(fits);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await until(({ id }) => id === 1);
    send({ method: 'initialized', params: {} });
    const textDocument = { uri: 'vscode-vfs://github/a/b.md', languageId: 'markdown', version: 1 };
    send({ method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, text: 'Critics say so.\n' } } });
    const published = await until(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(published.params?.diagnostics?.map(({ code }) => code)).toEqual(['vague-attribution']);
  });

  it('“a slip in my settings, and it is gone”: what cannot be used is passed over, without a message', async () => {
    const client = await Client.start({ capabilities: capable, settings: () => ({ rules: 'nonsense', profile: 7 }) });
    await client.open(uri, 'Critics say it is dear.\n');
    expect(await client.codes(uri, 1)).toEqual(['vague-attribution']);
    expect(client.messages).toEqual([]);
  });

  it.runIf(existsSync('/proc/self/net/tcp'))(
    '“it opens connections”: none, unless the online check is asked for',
    async () => {
      const client = await Client.start({ capabilities: pulling });
      await client.open(uri, 'See [it](https://nowhere.invalid/a) and [that](http://127.0.0.1:9/).\n');
      await client.pull(uri);
      await client.request('hearsay/citationReport', { uri });
      const sockets = execFileSync('ls', ['-l', `/proc/${client.process.pid}/fd`], { encoding: 'utf8' });
      const inet = readFileSync(`/proc/${client.process.pid}/net/tcp`, 'utf8');
      const inodes = [...sockets.matchAll(/socket:\[(\d+)\]/g)].map(([, inode]) => inode ?? '');
      for (const inode of inodes) expect(inet).not.toContain(` ${inode} `);
    },
  );
});
