// The language server as a process, driven over its standard input and output, for benchmarks.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export class LanguageServer {
  /** @param {string} cli */
  constructor(cli) {
    this.child = spawn(process.execPath, [cli, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.buffer = Buffer.alloc(0);
    /** @type {Map<string | number, (message: any) => void>} */
    this.waiting = new Map();
    this.id = 0;
    this.child.stdout.on('data', (data) => this.take(data));
  }

  /** @param {Buffer} data */
  take(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const head = this.buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.buffer.toString('ascii', 0, head))?.[1]);
      if (this.buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.buffer.toString('utf8', head + 4, head + 4 + length));
      this.buffer = this.buffer.subarray(head + 4 + length);
      const key =
        message.id ?? (message.method === 'textDocument/publishDiagnostics' ? `v${message.params.version}` : '');
      this.waiting.get(key)?.(message);
      this.waiting.delete(key);
    }
  }

  /** @param {object} message */
  send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  request(method, params) {
    const id = ++this.id;
    const answered = new Promise((resolve) => this.waiting.set(id, resolve));
    this.send({ id, method, params });
    return answered;
  }

  /** Resolves when a version's diagnostics are published. @param {number} version @returns {Promise<any>} */
  published(version) {
    return new Promise((resolve) => this.waiting.set(`v${version}`, resolve));
  }

  async start() {
    await this.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    this.send({ method: 'initialized', params: {} });
  }

  /** Megabytes of memory that the process holds now (resident set). */
  memory() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  /** Milliseconds of processor time that the process has used, all its threads together. */
  cpu() {
    const stat = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(stat[11]) + Number(stat[12])) * 10;
  }

  stop() {
    this.child.kill();
  }
}
