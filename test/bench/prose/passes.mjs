// node passes.mjs READER LIBRARY PEERS: in a process of its own, reads the same articles again and again, and prints the
// megabytes a CPU second of the first pass and of the first one that finds its code compiled.
import { newsArticles } from '../corpus.mjs';
import { cpuOf } from '../measure.mjs';
import { readers } from './readers.mjs';

/** Until then V8 compiles what has become hot. */
const warmUp = 2;

const [, , name = '', library = '', peers = ''] = process.argv;
const reader = readers[name];
if (!reader) throw new Error(`There is no reader “${name}”.`);
const read = await reader.load({ library, peers });
const articles = newsArticles(reader.articles);
const megabytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const speeds = [];
for (let pass = 0; pass <= warmUp; pass++) {
  const cpu = await cpuOf(async () => {
    for (const text of articles) await read(text);
  });
  speeds.push(megabytes / cpu);
}
console.log(JSON.stringify({ first: speeds[0], warm: speeds[warmUp] }));
