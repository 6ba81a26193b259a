/** "There are reports that …": the noun is who says it, and nothing but "there are" attributes. */
import type { Draft } from './find-attributions.ts';
import { circulatingNouns } from './lemma.ts';
import { Quote } from './quotations.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import { WordClass } from './word-classes.ts';

/** "There have been several unconfirmed reports": no more words before the noun. */
const longest = 6;

/** Finds the attributions of this form in a block. */
export function findExistential(r: Reading): Draft[] {
  const found: Draft[] = [];
  const { first, count } = r.sentences;
  for (let s = 0; s < count; s++) {
    const end = first[s + 1] as number;
    for (let i = first[s] as number; i + 3 < end; i++) {
      if (r.class[i] !== WordClass.manner || r.quote[i] !== Quote.outside || wordAt(r, i) !== 'there') continue;
      const draft = readAt(r, s, i, end);
      if (draft) found.push(draft);
    }
  }
  return found;
}

const wordAt = ({ text, tokens }: Reading, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]).toLowerCase();

function readAt(r: Reading, sentence: number, there: number, end: number): Draft | null {
  const { class: classes } = r;
  let be = there + 1;
  while (be < end && (classes[be] === WordClass.have || classes[be] === WordClass.manner)) be++;
  if (classes[be] !== WordClass.be) return null;
  for (let noun = be + 1; noun < Math.min(end - 1, be + longest); noun++) {
    if (!circulatingNouns.has(wordAt(r, noun))) continue;
    const after = classes[noun + 1];
    if (after !== WordClass.that && after !== WordClass.of) return null;
    return {
      at: there,
      construction: 'verb',
      cue: spanOfTokens(r, there, be + 1),
      head: be,
      lemma: 'be',
      sentence,
      source: spanOfTokens(r, be + 1, noun + 1),
      content: noun + 2 < end ? [spanOfTokens(r, noun + 2, end)] : [],
      passive: false,
      audience: null,
      view: false,
    };
  }
  return null;
}
