// Articles in any number, for what needs thousands of them: short ones made from invented parts, no two the same, and, where
// the corpora are present, the real ones among them. `node test/bench/generate.mjs 100000` writes them as JSON lines.
import { newsArticles } from './corpus.mjs';

const people = ['Tomaz Verrell', 'Edda Marrin', 'Ilan Korsh', 'Oda Lind', 'Marek Sully', 'Ines Tarrow', 'Jon Aldane'];
const bodies = ['the harbour board', 'the tax office', 'the coast guard', 'the county court', 'the school council'];
const outlets = ['the Harbour Times', 'the Quay Post', 'Radio Amsel', 'the Northern Courier'];
const things = ['the ferry', 'the bridge', 'the new budget', 'the grain store', 'the night train', 'the water tax'];
const sentences = [
  (p) => `${p.person} said on ${p.day} that ${p.thing} would be late by ${p.n} weeks.`,
  (p) => `${cap(p.body)} has looked at ${p.n} letters about ${p.thing} since spring.`,
  (p) => `“We counted ${p.n} boats,” ${p.person} told reporters at the quay.`,
  (p) => `Two officials said the vote on ${p.thing} was off, ${p.outlet} [reported](https://news.example/${p.n}).`,
  (p) => `According to [the minutes](https://council.example/minutes/${p.n}), ${p.body} met ${p.n} times.`,
  (p) => `Critics say ${p.thing} costs too much.`,
  (p) => `${p.person}, who runs ${p.body}, denied that ${p.thing} had been sold for ${p.n} million.`,
  (p) => `Rain fell on the northern shore for ${p.n} hours on ${p.day}.`,
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const cap = (text) => text[0].toUpperCase() + text.slice(1);
const pick = (list, i) => list[i % list.length];

/** One short article; the same number gives the same article. @param {number} i */
export function generatedArticle(i) {
  const paragraphs = Array.from({ length: 3 + (i % 3) }, (_, k) => {
    const at = i * 7 + k * 3;
    const parts = {
      person: pick(people, at),
      body: pick(bodies, at >> 1),
      outlet: pick(outlets, at >> 2),
      thing: pick(things, at >> 1),
      day: pick(days, at),
      n: 2 + ((i + k) % 9000),
    };
    return [pick(sentences, at), pick(sentences, at + 3)].map((sentence) => sentence(parts)).join(' ');
  });
  return `# ${cap(pick(things, i))}, report ${i}\n\n${paragraphs.join('\n\n')}\n`;
}

/** So many articles: every real one there is, spread among generated ones. @param {number} count */
export function* articles(count) {
  const real = newsArticles();
  const every = Math.max(1, Math.floor(count / real.length));
  for (let i = 0; i < count; i++) yield (i % every === 0 && real[i / every]) || generatedArticle(i);
}

if (process.argv[1] === import.meta.filename) {
  let i = 0;
  for (const text of articles(Number(process.argv[2] ?? 1000))) {
    const line = `${JSON.stringify({ id: i++, text, language: 'markdown' })}\n`;
    if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
