/**
 * Trains the model that ships: `npm run train -- FOLDER`, the folder holding the corpora that docs/training.md names.
 * Prints how well it does on articles it was not trained on. `--only-weights` leaves that report out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type FlaggedArticle, type GoldArticle, nameOf, readCorpus, readLines } from './corpus.ts';
import { type Figure, figuresOf, type Trial } from './figures.ts';
import { flagCoverage } from './flag-coverage.ts';
import { encodeModel } from './model-file.ts';
import { type Trained, trainModel } from './train-model.ts';

const folds = 5;

interface Corpora {
  readonly wikinews: readonly GoldArticle[];
  readonly usNews: readonly GoldArticle[];
  /** PolNeAR without the articles that `usNews` has in the product's sense. */
  readonly polnear: readonly GoldArticle[];
  /** Articles whose sentences were judged for flags. */
  readonly flagged: readonly FlaggedArticle[];
}

function readCorpora(folder: string): Corpora {
  const usNews = readCorpus(join(folder, 'us-news-attributions.jsonl'), false);
  const again = new Set(usNews.map(({ id }) => id));
  return {
    wikinews: readCorpus(join(folder, 'wikinews-attributions.jsonl'), false),
    usNews,
    flagged: readLines<FlaggedArticle>(join(folder, 'news-flags.jsonl')),
    polnear: readCorpus(join(folder, 'polnear-train.jsonl'), true).filter(({ id }) => !again.has(id)),
  };
}

/** Every tenth article of each publisher. */
function tenthOf(articles: readonly GoldArticle[]): Set<GoldArticle> {
  const seen = new Map<string, number>();
  return new Set(
    articles.filter(({ publisher }) => {
      const n = (seen.get(publisher) ?? 0) + 1;
      seen.set(publisher, n);
      return n % 10 === 5;
    }),
  );
}

const percent = (value: number): string => (100 * value).toFixed(1);
const line = (name: string, { precision, recall, f1 }: Figure): string =>
  `${name.padEnd(48)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;

function report({ wikinews, usNews, polnear, flagged }: Corpora, print: (text: string) => void): void {
  const trials: Trial[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const kept = (articles: readonly GoldArticle[]) => articles.filter((_, i) => i % folds !== fold);
    const left = (articles: readonly GoldArticle[]) => articles.filter((_, i) => i % folds === fold);
    const { model } = trainModel([...kept(wikinews), ...kept(usNews), ...polnear]);
    for (const article of [...left(wikinews), ...left(usNews)]) trials.push({ article, model });
  }
  const own = new Set(wikinews);
  for (const [name, part] of [
    ['Wikinews', trials.filter(({ article }) => own.has(article))],
    ['US news', trials.filter(({ article }) => !own.has(article))],
    ['Wikinews and US news', trials],
  ] as const) {
    const figures = figuresOf(part);
    print(line(`${name}: cue`, figures.cue));
    print(line(`${name}: sentence`, figures.sentence));
    print(line(`${name}: source, given its cue`, figures.source));
    print(line(`${name}: the same, sources nearest`, figures.sourceNearest));
  }
  const tenth = tenthOf(polnear);
  const { model } = trainModel([...wikinews, ...usNews, ...polnear.filter((article) => !tenth.has(article))]);
  const figures = figuresOf([...tenth].map((article) => ({ article, model })));
  print(line('PolNeAR, kept-out tenth, speech: cue', figures.speechCue));
  print(line('PolNeAR, kept-out tenth, speech: sentence', figures.speechSentence));
  print(line('PolNeAR, kept-out tenth: source, given its cue', figures.source));
  reportFree({ wikinews, usNews, polnear, flagged }, print);
  reportCoverage({ wikinews, usNews, polnear, flagged }, print);
}

/** What articles under a free licence would do alone. */
function reportFree({ wikinews, usNews }: Corpora, print: (text: string) => void): void {
  const trials: Trial[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const { model } = trainModel(wikinews.filter((_, i) => i % folds !== fold));
    for (const article of wikinews.filter((_, i) => i % folds === fold)) trials.push({ article, model });
  }
  const { model } = trainModel(wikinews);
  for (const [name, figures] of [
    ['Wikinews', figuresOf(trials)],
    ['US news', figuresOf(usNews.map((article) => ({ article, model })))],
  ] as const) {
    print(line(`Trained on Wikinews alone, ${name}: cue`, figures.cue));
    print(line(`Trained on Wikinews alone, ${name}: source`, figures.source));
  }
}

function reportCoverage({ wikinews, usNews, polnear, flagged }: Corpora, print: (text: string) => void): void {
  const judged = new Set(flagged.map(({ id }) => nameOf(id)));
  const rest = [...wikinews, ...usNews, ...polnear].filter(({ id }) => !judged.has(id));
  for (const { facet, marked, found } of flagCoverage(flagged, trainModel(rest).model))
    print(`${`News flags, sentences with an attribution: ${facet}`.padEnd(64)} ${found} of ${marked}`);
}

function ship(trained: Trained, file: string, print: (text: string) => void): void {
  const bytes = encodeModel(trained);
  writeFileSync(file, bytes);
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  print(
    `${file}: ${bytes.length} bytes, ${gzipped} gzipped; ${trained.lists.cueWords.size} cue words, ${trained.lists.sourceWords.size} source words`,
  );
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const [folder, ...options] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) {
  process.stderr.write('Which folder holds the corpora? npm run train -- FOLDER [--only-weights]\n');
  process.exit(2);
}
const corpora = readCorpora(folder);
if (!options.includes('--only-weights')) report(corpora, print);
const { wikinews, usNews, polnear } = corpora;
ship(trainModel([...wikinews, ...usNews, ...polnear]), 'server/src/lexicon/en/model.bin', print);
