/** "**In the words of** one official", "**in the eyes of** many economists": a phrase that gives what somebody says. */
import { hashWord } from '../../document/tokens.ts';
import type { Draft } from './find-attributions.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { Quote } from './quotations.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import { WordClass } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const inHash = hashWord('in');
const theHash = hashWord('the');
const saying = wordSet(['words', 'view', 'opinion', 'eyes', 'telling', 'judgment', 'judgement', 'estimation']);

/** Finds the attributions of this form in a block. */
export function findInWordsOf(r: Reading): Draft[] {
  const found: Draft[] = [];
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    for (let i = begin; i + 4 < end; i++) {
      if (r.word[i] !== inHash || r.word[i + 1] !== theHash || !saying.has(r.word[i + 2] as number)) continue;
      if (r.class[i + 3] !== WordClass.of || r.quote[i] !== Quote.outside) continue;
      const from = i + 4;
      const to = nounPhraseEnd(r, from, end);
      if (to === from) continue;
      const content = i === begin ? spanAfter(r, to, end) : spanOfTokens(r, begin, i);
      found.push({
        at: i,
        construction: 'according-to',
        cue: spanOfTokens(r, i, from),
        head: i + 2,
        lemma: r.text.slice(r.tokens.start[i + 2], r.tokens.end[i + 2]).toLowerCase(),
        sentence: s,
        source: spanOfTokens(r, from, to),
        content: content ? [content] : [],
        passive: false,
        audience: null,
        view: false,
      });
      i = to;
    }
  }
  return found;
}

/** What follows the phrase, behind its comma. */
function spanAfter(r: Reading, from: number, end: number) {
  const start = r.class[from] === WordClass.comma ? from + 1 : from;
  const until = r.class[end - 1] === WordClass.stop ? end - 1 : end;
  return until > start ? spanOfTokens(r, start, until) : null;
}
