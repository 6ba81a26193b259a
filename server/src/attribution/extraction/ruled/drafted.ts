/** "**A draft bill would** ban the sale of nets": a text that is not out yet tells what it asks for. */

import { cueHashes } from '../cues/cue-hashes.ts';
import { nounPhraseStart } from '../given/phrase-bounds.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { WordClass } from '../word-classes.ts';
import { ruledDraft } from './ruled-draft.ts';

const drafted = cueHashes('drafted');
const texts = cueHashes('asking-texts');

/** Finds the attributions of this form in a block. */
export function findDrafted(r: Reading): Draft[] {
  const { class: classes, word, quote } = r;
  const found: Draft[] = [];
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const begin = first[s] as number;
    const end = first[s + 1] as number;
    for (let i = begin + 1; i + 2 < end; i++) {
      if (classes[i] !== WordClass.modal || !texts.has(word[i - 1] as number) || quote[i] !== Quote.outside) continue;
      const start = nounPhraseStart(r, begin, i);
      let told = false;
      for (let j = start; j < i; j++) told ||= drafted.has(word[j] as number);
      // "the draft bill" has been told of before
      const known = r.text.slice(r.tokens.start[start], r.tokens.end[start]).toLowerCase() === 'the';
      if (!told || known || start === i) continue;
      found.push(
        ruledDraft(r, {
          construction: 'verb',
          sentence: s,
          cue: { first: i, end: i + 1 },
          lemma: 'say',
          source: { first: start, end: i },
          content: { first: i + 1, end },
        }),
      );
    }
  }
  return found;
}
