/** "There are reports that …": the noun is who says it, and nothing but "there are" attributes. */

import { cueHashes } from '../cues/cue-hashes.ts';
import { circulatingNouns, claimingWithWho, reportingVerbs } from '../cues/cue-lists.ts';
import { lemmaOf } from '../lemma.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { WordClass } from '../word-classes.ts';
import { ruledDraft } from './ruled-draft.ts';

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

const thoseWho = cueHashes('those-who');

/** "There are **those who argue** that": nobody, who says so. */
function whoSay(r: Reading, sentence: number, noun: number, end: number): Draft | null {
  let verb = noun + 2;
  while (
    verb < end &&
    (r.class[verb] === WordClass.manner || r.class[verb] === WordClass.ly || r.class[verb] === WordClass.have)
  )
    verb++;
  if (verb + 1 >= end || !reportingVerbs.has(lemmaOf(wordAt(r, verb)))) return null;
  // "those who oppose the bill" are only described
  const claim = r.class[verb + 1] === WordClass.that || claimingWithWho.has(lemmaOf(wordAt(r, verb)));
  if (!claim) return null;
  const from = r.class[verb + 1] === WordClass.that ? verb + 2 : verb + 1;
  return ruledDraft(r, {
    construction: 'verb',
    sentence,
    cue: { first: verb, end: verb + 1 },
    lemma: lemmaOf(wordAt(r, verb)),
    source: { first: noun, end: noun + 2 },
    content: { first: from, end },
  });
}

const wordAt = ({ text, tokens }: Reading, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]).toLowerCase();

/** Whose it is stands in no more words: "a sense **among voters in the north** that". */
const longestOwner = 7;

/** The "that" or "of" behind the noun, which a phrase may stand before; -1 where there is none. */
function thatAfter({ class: classes }: Reading, noun: number, end: number): number {
  const next = classes[noun + 1];
  if (next === WordClass.that || next === WordClass.of) return noun + 1;
  if (next !== WordClass.preposition) return -1;
  for (let i = noun + 2; i < end && i <= noun + longestOwner; i++) {
    if (classes[i] === WordClass.that) return i;
    if (classes[i] === WordClass.comma || classes[i] === WordClass.be || classes[i] === WordClass.have) return -1;
  }
  return -1;
}

function readAt(r: Reading, sentence: number, there: number, end: number): Draft | null {
  const { class: classes } = r;
  let be = there + 1;
  while (be < end && (classes[be] === WordClass.have || classes[be] === WordClass.manner)) be++;
  if (classes[be] !== WordClass.be) return null;
  for (let noun = be + 1; noun < Math.min(end - 1, be + longest); noun++) {
    // "there is no evidence that"
    if (classes[noun] === WordClass.negation || wordAt(r, noun) === 'no' || wordAt(r, noun) === 'little') return null;
    if (classes[noun + 1] === WordClass.relative && thoseWho.has(r.word[noun] as number)) {
      const said = whoSay(r, sentence, noun, end);
      if (said) return said;
    }
    if (!circulatingNouns.has(wordAt(r, noun))) continue;
    const after = thatAfter(r, noun, end);
    if (after < 0) return null;
    return ruledDraft(r, {
      construction: 'verb',
      sentence,
      cue: { first: there, end: be + 1 },
      head: be,
      lemma: 'be',
      source: { first: be + 1, end: noun + 1 },
      content: { first: after + 1, end },
    });
  }
  return null;
}
