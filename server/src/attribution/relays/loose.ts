/** Outlets that pass on what nobody is given for: "The plant will close, via Politico", "…, as quoted in the Mail". */

import { Pattern } from '../../document/pattern.ts';
import type { BlockAnalysis } from '../extraction/types.ts';
import { hasHint, outletHints } from '../outlets/index.ts';
import { isInside } from '../spans.ts';
import { looseHint, looseOpener } from './forms.ts';
import { outletAt } from './phrases.ts';
import type { RelayMention, Span } from './types.ts';

/** A phrase that stands for an attribution of its own, in prose offsets. */
export interface LooseRelay {
  /** "via", "as quoted in". */
  readonly cue: Span;
  readonly outlet: RelayMention;
  readonly sentence: Span;
}

const OPENER = new Pattern(looseOpener);
const HINT = new Pattern(looseHint);

/** The loose relays of a block, in text order: only where no attribution has the words already. */
export function looseRelaysOf({ text, tokens, sentences, attributions, quotations }: BlockAnalysis): LooseRelay[] {
  if (!HINT.test(text)) return [];
  const hints = outletHints(tokens, text);
  const given = new Set(attributions.flatMap(({ sentence, source }) => (source === null ? [] : [sentence])));
  const found: LooseRelay[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const start = tokens.start[sentences.first[s] as number] ?? 0;
    const end = tokens.end[(sentences.first[s + 1] as number) - 1] ?? text.length;
    if (!hasHint(hints, start, end) || given.has(s)) continue;
    for (const match of OPENER.all(text.slice(start, end))) {
      const from = start + match.index;
      const outlet = outletAt(text, from + match[0].length, end, hints, false);
      if (outlet && !isInside(quotations, from))
        found.push({ cue: { start: from, end: from + match[0].trimEnd().length }, outlet, sentence: { start, end } });
    }
  }
  return found;
}
