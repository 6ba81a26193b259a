/** What tells whether a word attributes: the features of the first model. */
import { Shape } from '../../../document/tokens.ts';
import { beforeInsertion, beforeVerb } from '../given/subject.ts';
import type { Reading } from '../reading.ts';
import { WordClass } from '../word-classes.ts';
import { T } from './cue-templates.ts';
import type { FeatureRows } from './feature-rows.ts';
import { padding } from './padded-sentence.ts';
import type { SentenceCues } from './sentence-cues.ts';

const placeOf = (d: number): number => (d < 4 ? d : d < 8 ? 4 : d < 16 ? 5 : 6);

/** What stands between subject and verb: auxiliaries as a number, so that "has said", "was told", "to say" differ. */
function auxiliariesOf({ class: classes }: Reading, subject: number, verb: number): number {
  let forms = 0;
  for (let j = subject + 1; j < verb; j++) {
    const c = classes[j] as number;
    if (c === WordClass.have) forms |= 1;
    else if (c === WordClass.be) forms |= 2;
    else if (c === WordClass.do) forms |= 4;
    else if (c === WordClass.modal) forms |= 8;
    else if (c === WordClass.negation) forms |= 16;
    else if (c === WordClass.to) forms |= 32;
  }
  return forms;
}

/** How far ahead a word looks for what it could introduce. */
const sight = 8;

/** What follows a word, by how far away it is (0: it does not). */
const ahead = { quote: 0, that: 0, document: 0, figure: 0 };

/** Looks for a quotation, a that-clause, a document and a figure ahead. The answer holds until the next call. */
function lookAhead({ class: classes, quote, shape, word }: Reading, i: number, end: number): typeof ahead {
  ahead.quote = 0;
  ahead.that = 0;
  ahead.document = 0;
  ahead.figure = 0;
  const until = Math.min(end, i + 1 + sight);
  for (let j = i + 1; j < until; j++) {
    const c = classes[j] as number;
    if (ahead.quote === 0 && quote[j] === 2) ahead.quote = j - i;
    if (ahead.that === 0 && c === WordClass.that) ahead.that = j - i;
    if (ahead.document === 0 && c === WordClass.document) ahead.document = word[j] as number;
    if (ahead.figure === 0 && shape[j] === Shape.number) ahead.figure = 1;
  }
  return ahead;
}

const blockNumber = {
  title: 1,
  heading: 2,
  paragraph: 3,
  'list-item': 4,
  'table-cell': 5,
  quotation: 6,
  caption: 7,
  footnote: 8,
};

/** Collects the features of token `i` of a sentence (`first` up to, not including, `end`) into `rows`. */
export function cueFeatures(
  r: Reading,
  cues: SentenceCues,
  first: number,
  end: number,
  i: number,
  rows: FeatureRows,
): void {
  rows.count = 0;
  const { word, stem, ending, class: classes, cueness, shape, sinceQuote } = r;
  const { words: w, classes: c, quotes: q, sourceness: s, cueness: k } = cues.near;
  /** Where the sentence's first token would stand if it were the block's. */
  const o = padding - first;
  const p = i + o;
  const w0 = word[i] as number;
  const stem0 = stem[i] as number;
  const ending0 = ending[i] as number;
  const form = classes[i] as number;
  const cue0 = cueness[i] as number;
  const before = w[p - 1] as number;
  const after = w[p + 1] as number;
  const classBefore = c[p - 1] as number;
  const classAfter = c[p + 1] as number;
  const state = (q[p] as number) * 8 + (sinceQuote[i] as number);
  const quoteNext = (q[p + 1] as number) * 5 + (q[p + 2] as number);
  const quoteBefore = (q[p - 1] as number) * 5 + (q[p - 2] as number);

  rows.one(T.bias, 0);
  rows.one(T.word, w0);
  rows.one(T.stem, stem0);
  rows.one(T.ending, ending0);
  rows.one(T.wordBefore, before);
  rows.one(T.wordAfter, after);
  rows.one(T.word2Before, w[p - 2] as number);
  rows.one(T.word2After, w[p + 2] as number);
  rows.one(T.word3Before, w[p - 3] as number);
  rows.one(T.word3After, w[p + 3] as number);
  rows.two(T.wordsBefore, w[p - 2] as number, before);
  rows.two(T.wordsAfter, after, w[p + 2] as number);
  rows.two(T.wordAndBefore, before, w0);
  rows.two(T.wordAndAfter, w0, after);
  rows.two(T.wordsAround, before, after);
  rows.two(T.classBefore, classBefore, form);
  rows.two(T.classAfter, classAfter, form);
  rows.three(T.classes2Before, c[p - 2] as number, classBefore, cue0);
  rows.three(T.classes2After, classAfter, c[p + 2] as number, cue0);
  rows.three(T.classesAround, classBefore, classAfter, cue0);
  rows.three(T.wordClassesAround, stem0, classBefore, classAfter);
  rows.two(T.stemClassAfter, stem0, classAfter);
  rows.two(T.stemClassBefore, stem0, classBefore);
  rows.three(T.classes3Before, c[p - 3] as number, c[p - 2] as number, classBefore);
  rows.three(T.classes3After, classAfter, c[p + 2] as number, c[p + 3] as number);
  rows.two(T.shape, shape[i] as number, r.kind === 'title' ? 1 : 0);
  rows.two(T.quoteState, state, cue0);
  rows.two(T.quoteWord, state, w0);
  rows.three(T.quoteNext, state, quoteNext, cue0);
  rows.two(T.quoteNextWord, quoteNext, w0);
  rows.three(T.quoteBefore, quoteBefore, quoteNext, cue0);
  rows.two(T.place, placeOf(i - first), placeOf(end - 1 - i));
  rows.three(T.placeWord, placeOf(i - first) === 0 ? 1 : 0, placeOf(end - 1 - i), w0);
  rows.two(T.cueness, cue0, q[p] as number);
  rows.three(T.cuenessAround, k[p - 1] as number, cue0, k[p + 1] as number);
  rows.three(T.cuenessClasses, cue0 * 64 + form, classBefore, classAfter);
  rows.three(T.strongerCues, cues.left(i), cues.right(i), cue0);
  rows.three(T.strongerQuote, cues.strongest, state, cue0);

  const verbal = beforeVerb(r, first, i);
  const insertion = beforeInsertion(r, first, verbal);
  const auxiliaries = auxiliariesOf(r, verbal, i);
  const subject = insertion >= 0 ? insertion : verbal;
  const subjectClass = c[o + subject] as number;
  rows.two(T.subjectWord, w[o + subject] as number, cue0);
  rows.three(T.subjectClass, subjectClass, form, auxiliaries);
  rows.three(T.subjectSourceness, s[o + subject] as number, cue0, auxiliaries);
  rows.two(T.subjectShapeStem, subjectClass, stem0);
  rows.two(T.subjectWordStem, w[o + subject] as number, stem0);
  rows.three(T.subjectCueness, s[o + subject] as number, subjectClass, cue0);
  rows.three(T.insertion, insertion >= 0 ? 1 : (c[o + verbal] as number) === WordClass.comma ? 2 : 0, cue0, form);
  rows.two(T.insertionWord, insertion >= 0 ? (w[o + insertion + 2] as number) : 0, cue0);
  rows.two(T.auxiliaries, auxiliaries, form * 8 + cue0);
  rows.two(T.auxiliariesStem, auxiliaries, stem0);
  rows.two(T.subjectStart, subject - first < 3 ? 1 : 0, subjectClass * 8 + cue0);
  rows.three(T.sinceQuoteSubject, subject >= first ? (sinceQuote[subject] as number) : 6, subjectClass, cue0);

  let next = i + 1;
  while (
    next < end &&
    next < i + 3 &&
    ((c[o + next] as number) === WordClass.manner || (c[o + next] as number) === WordClass.ly)
  )
    next++;
  rows.three(T.afterAdverbs, c[o + next] as number, q[o + next] as number, cue0);
  rows.two(T.afterAdverbsStem, c[o + next] as number, stem0);
  rows.three(T.nextClause, c[o + next] as number, c[o + next + 1] as number, stem0);
  rows.two(T.sentenceQuotes, cues.quotes, cue0);
  rows.two(T.block, blockNumber[r.kind], cue0);
  rows.two(T.blockWord, blockNumber[r.kind], w0);
  rows.three(T.sourcenessAfter, s[p + 1] as number, classAfter, cue0);
  rows.three(T.stemSourceness, s[p - 1] as number, s[p + 1] as number, stem0);
  rows.two(T.formEnding, ending0, classBefore);
  rows.two(T.firstClass, c[o + first] as number, cue0);
  rows.two(T.pastComma, classBefore === WordClass.comma ? (c[p - 2] as number) : 0, ending0);
  rows.three(T.endingAround, ending0, classBefore, classAfter);

  const ahead = lookAhead(r, i, end);
  rows.two(T.quoteAhead, ahead.quote, stem0);
  rows.two(T.thatAhead, ahead.that, stem0);
  rows.three(T.beforeSubject, c[o + subject - 1] as number, subjectClass, stem0);
  rows.three(T.classesAhead, c[p + 2] as number, c[p + 3] as number, stem0);
  rows.two(T.wordsAhead, w[p + 2] as number, stem0);
  rows.two(T.documentAhead, ahead.document, w0);
  rows.three(T.startOfBlock, first === 0 ? 1 : 0, r.quote[0] === 2 ? 1 : 0, cue0);
  rows.two(T.figuresNear, ahead.figure, w0);
  rows.three(T.objectClasses, classAfter * 64 + (c[p + 2] as number), ahead.quote, cue0);

  // the same without the words: what rare verbs share with common ones
  const capital = subject >= first && (shape[subject] as number) > Shape.lower ? 1 : 0;
  rows.two(T.formCueness, form, cue0);
  rows.two(T.subjectAuxiliaries, subjectClass, auxiliaries);
  rows.two(T.quoteStates, state, quoteNext);
  rows.two(T.subjectCapital, capital, cue0);
  rows.two(T.subjectCapitalStem, capital, stem0);
  rows.two(T.classesNext, classAfter, c[p + 2] as number);
  rows.two(T.claimAhead, ahead.that, ahead.quote);
  rows.three(T.auxiliariesAfter, auxiliaries, classAfter, form);
  rows.three(T.auxiliariesClaim, auxiliaries, ahead.that > 0 ? 1 : 0, cue0);
  rows.three(T.subjectClassAfter, subjectClass, classAfter, cue0);
  rows.three(T.subjectFormAfter, subjectClass, form, classAfter);
}
