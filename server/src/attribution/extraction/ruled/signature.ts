/** "“…” ― Jane Roe": a dash and a name under a quotation. */
import { Shape } from '../../../document/tokens.ts';
import { nounPhraseEnd } from '../given/phrase-bounds.ts';
import { Quote } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import { WordClass } from '../word-classes.ts';
import { markDraft } from './ruled-draft.ts';

/** A name with a title or a date after it is not longer. */
const longest = 12;

/** Finds the signature at the end of a block that is a quotation, or that is nothing but the signature. */
export function findSignature(r: Reading): Draft | null {
  const { shape, tokens, class: classes } = r;
  const n = tokens.count;
  let dash = n - 2;
  while (dash > 0 && n - dash < longest && shape[dash] !== Shape.dash) dash--;
  if (shape[dash] !== Shape.dash || dash >= n - 1) return null;
  if (!signs(r, dash)) return null;
  const end = nounPhraseEnd(r, dash + 1, n);
  const named = classes[dash + 1] === WordClass.name || classes[dash + 1] === WordClass.title;
  const after = classes[end];
  const ends = end === n || after === WordClass.comma || after === WordClass.bracket || after === WordClass.stop;
  if (!named || !ends) return null;
  return markDraft(r, 'signature', dash, { first: dash + 1, end }, { first: 0, end: dash });
}

/** True where a dash stands under a quotation: after its closing mark, or at the end of a block quote. */
function signs({ quote, kind, shape, tokens }: Reading, dash: number): boolean {
  if (dash === 0) return kind !== 'list-item' && (tokens.end[0] as number) < (tokens.start[1] as number) + 1;
  if (quote[dash - 1] === Quote.closes) return true;
  const stopped = shape[dash - 1] === Shape.stop || shape[dash - 1] === Shape.question;
  return stopped && (quote[dash - 2] === Quote.closes || kind === 'quotation');
}
