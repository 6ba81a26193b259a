/** How well sources are resolved where the attributions themselves are given. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ReadBlock, resolveSources } from '../../src/attribution/sources/index.ts';
import { type Annotated, blocksOf } from './annotated.ts';

interface Tally {
  right: number;
  all: number;
}
const ratio = ({ right, all }: Tally): string => `${(all ? right / all : 0).toFixed(3)} (${right} of ${all})`;

/** The name's last word without accents and case, as names are compared. */
const surname = (name: string | null): string | undefined =>
  name?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/).at(-1);

/** Prints figures of the corpora that the arguments name. */
export function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { half: { type: 'string' }, errors: { type: 'string' }, json: { type: 'boolean' } },
  });
  for (const path of positionals) {
    const articles = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Annotated)
      .filter((_, i) => !values.half || (values.half === 'even') === (i % 2 === 0));
    measure(path, articles, values.errors ?? null, values.json ?? false);
  }
}

function measure(path: string, articles: readonly Annotated[], errors: string | null, json: boolean): void {
  const kind: Tally = { right: 0, all: 0 };
  const name: Tally = { right: 0, all: 0 };
  const confusion = new Map<string, number>();
  for (const article of articles) {
    const { blocks, goldOf } = blocksOf(article);
    const { resolved } = resolveSources(blocks);
    blocks.forEach((block: ReadBlock, b) => {
      block.analysis.attributions.forEach((raw, i) => {
        const gold = goldOf[b]?.[i];
        const found = resolved[b]?.[i] ?? null;
        if (!gold || !raw.source) return;
        kind.all++;
        if (found?.kind === gold.kind) kind.right++;
        const pair = `${gold.kind} → ${found?.kind ?? 'none'}`;
        confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
        const words = block.analysis.text.slice(raw.source.start, raw.source.end);
        const nameRight = surname(found?.name ?? null) === surname(gold.name);
        if (gold.kind === 'person' && gold.name) {
          name.all++;
          if (nameRight) name.right++;
        }
        const wrong = errors === 'name' ? gold.kind === 'person' && gold.name && !nameRight : found?.kind !== gold.kind;
        if (errors && wrong && (errors === 'name' || errors === 'all' || pair.includes(errors))) {
          const { start, end } = contextOf(block.analysis.text, raw.source.start, raw.cue.end);
          const shown = `${gold.name ?? '–'} / ${found?.name ?? '–'}`;
          process.stdout.write(`${pair} | ${words} | ${shown} | ${block.analysis.text.slice(start, end)}\n`);
        }
      });
    });
  }
  if (json) process.stdout.write(`${JSON.stringify({ path, kind, name })}\n`);
  else {
    process.stdout.write(`${path}: ${articles.length} articles\n  kind ${ratio(kind)}\n  name ${ratio(name)}\n`);
    for (const [pair, count] of [...confusion].sort((a, b) => b[1] - a[1]).slice(0, 30))
      process.stdout.write(`  ${pair}: ${count}\n`);
  }
}

const contextOf = (text: string, start: number, end: number): { start: number; end: number } => ({
  start: Math.max(0, Math.min(start, end) - 90),
  end: Math.min(text.length, Math.max(start, end) + 60),
});
