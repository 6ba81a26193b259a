/** The words of a cue around its head: "was **quoted** as saying", "**according** to". */
import { hashWord } from '../../../document/tokens.ts';
import type { CueTokens } from '../model/link-features.ts';
import type { Reading } from '../reading.ts';

const h = {
  according: hashWord('according'),
  as: hashWord('as'),
  quoted: hashWord('quoted'),
  cited: hashWord('cited'),
  saying: hashWord('saying'),
  telling: hashWord('telling'),
  relying: hashWord('relying'),
  referring: hashWord('referring'),
  attributing: hashWord('attributing'),
  on: hashWord('on'),
  to: hashWord('to'),
};

/** "relying **on** two officials" */
const isRelying = (word: number, next: number): boolean => word === h.relying && next === h.on;

/** The tokens of the cue whose head is `head`, within the sentence that ends at token `end`. */
export function cueTokens(r: Reading, head: number, end: number): CueTokens {
  const w = (j: number): number => (j < end ? (r.word[j] as number) : 0);
  if (w(head) === h.according && head + 1 < end) return { first: head, head, end: head + 2 };
  if ((w(head) === h.quoted || w(head) === h.cited) && w(head + 1) === h.as) {
    const said = w(head + 2);
    if (said === h.saying || said === h.telling) return { first: head, head, end: head + 3 };
  }
  if (w(head) === h.referring && w(head + 1) === h.to) return { first: head, head, end: head + 2 };
  if (isRelying(w(head), w(head + 1))) return { first: head, head, end: head + 2 };
  if (w(head) === h.attributing)
    for (let to = head + 2; to < Math.min(end, head + 6); to++)
      if (w(to) === h.to) return { first: head, head, end: to + 1 };
  return { first: head, head, end: head + 1 };
}
