// How long an author waits: from a keystroke to the new diagnostics, over the real server process.

import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { newsArticles } from './corpus.mjs';
import { LanguageServer } from './language-client.mjs';
import { fixed, median, quantile } from './measure.mjs';

export const title = 'A keystroke';
export const how =
  'Milliseconds from `didChange` to `publishDiagnostics`, one character at a time in the middle of the article, over the server process that editors start; CPU is the server’s processor time a keystroke, all threads together, which a busy machine does not stretch; memory is the resident set after the last keystroke. Asked for: 8 ms median and 16 ms p95 in 5,000 words; 50 ms median and 150 MB in 10,000 lines.';
export const header = ['', 'words', 'lines', 'opened (ms)', 'median (ms)', 'p95 (ms)', 'CPU (ms)', 'memory (MB)'];

/** At most so many keystrokes, and no longer than this in all, in milliseconds. */
const keystrokes = 200;
const patience = 20_000;
const words = (/** @type {string} */ text) => text.split(/\s+/).length;
const lines = (/** @type {string} */ text) => text.split('\n').length;

/** News in Markdown until there is enough of it. @param {(text: string) => boolean} enough */
function article(enough) {
  const paragraphs = newsArticles().flatMap((text) => text.split(/\n\s*\n/));
  let text = '# Ferries to run again, ministry says\n';
  for (let i = 0; !enough(text); i++) text += `\n${paragraphs[i % paragraphs.length]}\n`;
  return text;
}

/** @param {{ cli: string }} context */
export async function run({ cli }) {
  let paragraphs = 0;
  const cases = [
    ['5,000 words', article((text) => text.length > 20_000 && words(text) >= 5000)],
    ['10,000 lines', article((text) => ++paragraphs % 200 === 0 && lines(text) >= 10_000)],
  ];
  const rows = [];
  for (const [name, text] of cases) rows.push([name, ...(await measure(cli, text))]);
  return rows;
}

/** @param {string} cli @param {string} text */
async function measure(cli, text) {
  const server = new LanguageServer(cli);
  await server.start();
  const uri = 'file:///nowhere/article.md';
  const start = performance.now();
  const opened = server.published(1);
  server.send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
  });
  await opened;
  const open = performance.now() - start;
  const line = text.slice(0, text.indexOf('\n\n', text.length / 2)).split('\n').length;
  const typed = 'The harbour master said that two officials told Reuters of it. ';
  const times = [];
  const from = performance.now();
  const linux = existsSync('/proc/self/stat');
  const cpu = linux ? server.cpu() : 0;
  for (let i = 0; i < keystrokes && performance.now() - from < patience; i++) {
    const place = { line: line + 1, character: i };
    const version = i + 2;
    const published = server.published(version);
    const before = performance.now();
    server.send({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: place, end: place }, text: typed[i % typed.length] }],
      },
    });
    await published;
    times.push(performance.now() - before);
  }
  const spent = linux ? fixed((server.cpu() - cpu) / times.length, 1) : '–';
  const memory = linux ? fixed(server.memory(), 0) : '–';
  server.stop();
  const delays = [fixed(median(times), 1), fixed(quantile(times, 0.95), 1)];
  return [words(text), lines(text), fixed(open, 0), ...delays, spent, memory];
}
