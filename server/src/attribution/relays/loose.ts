/** Outlets that pass on what nobody is given for: "The plant will close, via Politico", "…, as quoted in the Mail". */
import type { BlockAnalysis } from '../extraction/types.ts';
import { hasHint, outletHints } from '../outlets/index.ts';
import { isInside } from '../spans.ts';
import { outletAt } from './phrases.ts';
import type { RelayMention, Span } from './types.ts';

/** A phrase that stands for an attribution of its own, in prose offsets. */
export interface LooseRelay {
  /** "via", "as quoted in". */
  readonly cue: Span;
  readonly outlet: RelayMention;
  readonly sentence: Span;
}

const OPENER =
  /(?:(?<=^|[,;(—–-]\s?|[”"’]\s)(?:via|per|as (?:first |also |originally |earlier )?(?:quoted|cited|reported|noted|told|seen) (?:by|in|on|to)|interviewed (?:by|on|in))|(?<=\b(?:made|makes|making|repeated) (?:the|his|her|their|these|those|similar|that) (?:remarks?|comments?|claims?|allegations?|announcement|statement|accusations?|disclosure|admission|assertion|pledge|promise|prediction) )(?:on|in|to|during)|^by(?=\s[^,]{2,60}?[’']s? (?:account|count|tally|reckoning|telling|estimate)\b)|^(?:appearing |speaking |interviewed )?on(?=\s[^,“"]{2,30}?[’']s [“"‘*])|^(?:in|during) (?:an? |his |her |their )?(?:[a-z-]+ ){0,2}(?:remarks|comments|interview|interviews|statement|broadcast|op-ed|article|column|letter) (?:(?:carried|published|aired|broadcast|printed|quoted|given) )?(?:by|with|to|in|on|for))\s+(?=[A-Za-zÀ-ɏ])/giu;
const HINT =
  /(?:^|\n|[.!?] )(?:By|On) |\bma(?:de|kes|king) |repeated |\b(?:via|per|interview(?:ed)?|remarks|comments|statement|broadcast|op-ed|article|column|letter|as (?:[a-z]+ )?(?:quoted|cited|reported|noted|told|seen))\b/i;

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
    for (const match of text.slice(start, end).matchAll(OPENER)) {
      const from = start + match.index;
      const outlet = outletAt(text, from + match[0].length, end, hints, false);
      if (outlet && !isInside(quotations, from))
        found.push({ cue: { start: from, end: from + match[0].trimEnd().length }, outlet, sentence: { start, end } });
    }
  }
  return found;
}
