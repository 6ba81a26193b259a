import { execFileSync, spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { program } from '../cli/hearsay.ts';
import { Client, pulling } from './client.ts';

const uri = 'file:///nowhere/ferry.md';

describe('the server goes on', () => {
  it('after messages that make no sense', async () => {
    const client = await Client.start();
    const nonsense: [string, object][] = [
      ['textDocument/didOpen', {}],
      ['textDocument/didOpen', { textDocument: { uri: 7, text: null } }],
      ['textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: [{ text: 'never opened' }] }],
      ['textDocument/didClose', { textDocument: { uri } }],
      ['textDocument/didClose', {}],
      ['textDocument/didSave', {}],
      ['workspace/didChangeWatchedFiles', { changes: [{ uri: '::::', type: 99 }] }],
      ['workspace/didChangeConfiguration', { settings: 'all of them' }],
      ['workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: 'x:', name: '' }] } }],
      ['$/cancelRequest', { id: 'nobody' }],
      ['$/setTrace', { value: 'verbose' }],
      ['nothing/anybody/knows', { a: 1 }],
    ];
    for (const [method, params] of nonsense) await client.notify(method, params);
    const requests: [string, object][] = [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument: { uri }, position: { line: -1, character: 1e9 } }],
      ['textDocument/codeAction', { textDocument: { uri } }],
      ['textDocument/rename', { textDocument: { uri }, position: null, newName: '' }],
      ['callHierarchy/incomingCalls', { item: { data: 'who?' } }],
      ['hearsay/citationReport', { uri: 'file:///no/such/file.md' }],
      ['hearsay/exportReport', { uri, format: '__proto__' }],
      ['hearsay/folderReport', { uri: 'file:///no/such/folder' }],
      ['nothing/anybody/knows', {}],
      ['initialize', { capabilities: {} }],
    ];
    for (const [method, params] of requests) await client.request(method, params).catch(() => {});
    await client.open(uri, 'More of it [here](#) soon.');
    expect(await client.codes(uri, 1)).toEqual(['empty-link']);
  });

  it('after changes beyond the text, and backwards ones', async () => {
    const client = await Client.start();
    await client.open(uri, 'One.\n\nTwo.\n');
    const at = (line: number, character: number) => ({ line, character });
    await client.change(uri, { range: { start: at(90, 4), end: at(99, 0) }, text: 'Three [here](#).' });
    await client.change(uri, { range: { start: at(2, 1), end: at(0, 1) }, text: 'x' });
    const version = await client.change(uri, { range: { start: at(0, -3), end: at(0, 0) }, text: 'y' });
    expect(await client.codes(uri, version)).toEqual(['empty-link']);
  });

  it('while a document is opened and closed again and again', async () => {
    const client = await Client.start();
    for (let i = 0; i < 50; i++) {
      await client.open(uri, `More of it [here](#) soon ${i} times.`);
      await client.close(uri);
    }
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
    await client.open(uri, 'More of it [here](#) soon.');
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('before it is told that it may start', async () => {
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: 'pipe' });
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const out: string[] = [];
    const answered = (id: number) =>
      new Promise<void>((resolve) => {
        child.stdout.on('data', (data) => {
          out.push(String(data));
          if (out.join('').includes(`"id":${id}`)) resolve();
        });
      });
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, version: 1, text: 'x', languageId: '' } } });
    send({
      id: 1,
      method: 'textDocument/hover',
      params: { textDocument: { uri }, position: { line: 0, character: 0 } },
    });
    send({ id: 2, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answered(2);
    expect(out.join('')).toContain('"serverInfo":{"name":"hearsay"');
    const ended = new Promise((resolve) => child.on('exit', resolve));
    send({ id: 3, method: 'shutdown' });
    await answered(3);
    send({ method: 'exit' });
    expect(await ended).toBe(0);
  });

  it('no longer than its client', async () => {
    const client = await Client.start();
    const ended = new Promise((resolve) => client.process.on('exit', resolve));
    client.process.stdin?.end();
    await ended;
  });
});

it('ignores arguments that editors add', () => {
  const run = () =>
    execFileSync(process.execPath, [program, '--stdio', '--clientProcessId=1'], { input: '', stdio: 'pipe' });
  // Its client is gone before it has said goodbye, which is an error, and the only one.
  expect(run).toThrow(/^(?!.*unknown option)/s);
});

it('answers for the text as it is now, however quickly it changes', async () => {
  const client = await Client.start({ capabilities: pulling });
  await client.open(uri, 'Nothing.\n');
  const at = (character: number) => ({ line: 0, character });
  for (let i = 0; i < 40; i++) {
    await client.change(uri, { range: { start: at(0), end: at(0) }, text: '[a](#) ' });
    const pulled = client.pull(uri);
    if (i % 4 === 3) expect(await pulled).toMatchObject({ items: { length: i + 1 } });
    else pulled.catch(() => {});
  }
});
