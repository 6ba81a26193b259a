/** Trains a whole model on annotated articles. */
import type { Model } from '../src/attribution/extraction/model/model.ts';
import type { GoldArticle } from './corpus.ts';
import { learnWords, type WordLists } from './heads.ts';
import { cueTraining } from './settings.ts';
import { trainCues } from './train-cues.ts';
import { trainLinks } from './train-links.ts';

/** A model with the word lists that its table was made of. */
export interface Trained {
  readonly model: Model;
  readonly lists: Pick<WordLists, 'cueWords' | 'sourceWords'>;
}

/** Trains a model. The same articles, in the same order, and settings give the same model. */
export function trainModel(articles: readonly GoldArticle[]): Trained {
  const lists = learnWords(articles);
  const { unit, ...cue } = trainCues(articles, lists);
  const link = trainLinks(articles, lists);
  return { lists, model: { words: lists.words, cue, link, threshold: Math.round(cueTraining.threshold / unit) } };
}
