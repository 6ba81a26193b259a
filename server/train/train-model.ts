/** Trains a whole model on annotated articles. */
import type { Model } from '../src/attribution/extraction/model.ts';
import type { GoldArticle } from './corpus.ts';
import { learnWords } from './heads.ts';
import { cueTraining } from './settings.ts';
import { trainCues } from './train-cues.ts';
import { trainLinks } from './train-links.ts';

/** Trains a model. The same articles, in whatever order the files give them, and settings give the same model. */
export function trainModel(articles: readonly GoldArticle[]): Model {
  const words = learnWords(articles);
  const { unit, ...cue } = trainCues(articles, words);
  return {
    cueWords: words.cueWords,
    sourceWords: words.sourceWords,
    cue,
    link: trainLinks(articles, words),
    threshold: Math.round(cueTraining.threshold / unit),
  };
}
