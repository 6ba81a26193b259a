// Run by the build: has the program do what it mostly does, and keeps what V8 compiled on the way beside the program.
const { spawn } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const article = join(root, 'examples/strait-dispute.md');

/** @type {Record<string, string[]>} */
const runs = {
  check: ['check', '--fail-on', 'none', article],
  report: ['report', '--quiet', article],
  server: ['--stdio'],
};

/** Does one of the runs in this process. @param {string[]} args */
function run(args) {
  process.argv = [process.execPath, 'hearsay', ...args];
  const { keepCode } = require(join(root, 'server/dist/cli.js'));
  process.once('exit', () =>
    keepCode((/** @type {string} */ folder, /** @type {string} */ file, /** @type {Buffer} */ code) => {
      mkdirSync(folder, { recursive: true });
      // What the first run has of a part serves the others.
      if (!existsSync(join(folder, file))) writeFileSync(join(folder, file), code);
    }),
  );
}

/** What an editor says to the server: each message once the answer to the last one is there. */
function conversation() {
  const uri = 'file:///article.md';
  const textDocument = { uri };
  const text = readFileSync(article, 'utf8');
  const start = { line: 0, character: 0 };
  const range = { start, end: { line: 30, character: 0 } };
  const hover = { textDocument, position: { line: 8, character: 20 } };
  return [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} }, until: '"id":1' },
    { method: 'initialized', params: {} },
    {
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
      until: 'publishDiagnostics',
    },
    {
      method: 'textDocument/didChange',
      params: { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start, end: start }, text: 'A' }] },
      until: 'publishDiagnostics',
    },
    { id: 2, method: 'textDocument/hover', params: hover, until: '"id":2' },
    {
      id: 3,
      method: 'textDocument/codeAction',
      params: { textDocument, range, context: { diagnostics: [] } },
      until: '"id":3',
    },
    { id: 4, method: 'textDocument/documentSymbol', params: { textDocument }, until: '"id":4' },
    { id: 5, method: 'shutdown', until: '"id":5' },
    { method: 'exit' },
  ];
}

/** @param {import('node:child_process').ChildProcessWithoutNullStreams} server */
function converse(server) {
  const messages = conversation();
  let heard = '';
  let until = '';
  const next = () => {
    while (heard.includes(until) && messages.length) {
      const { until: answer = '', ...message } = /** @type {{ until?: string }} */ (messages.shift());
      heard = '';
      until = answer;
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
  };
  server.stdout.on('data', (bytes) => {
    heard += String(bytes);
    next();
  });
  next();
}

async function runAll() {
  for (const name of Object.keys(runs)) {
    const child = spawn(process.execPath, [__filename, name]);
    let failure = '';
    child.stderr.on('data', (bytes) => {
      failure += String(bytes);
    });
    if (name === 'server') converse(child);
    else child.stdout.resume();
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`the build could not run hearsay ${name}: ${failure}`);
  }
}

const [name] = process.argv.slice(2);
if (name === undefined) void runAll();
else run(runs[name] ?? []);
