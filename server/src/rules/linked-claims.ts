/** Which claim of a linked report is the claim that this article makes. Shared by the rules that follow the chain. */
import type { Article, Attribution } from '../attribution/types.ts';

/** Words of at least four letters: shorter ones tell little of what a claim is about. */
const WORD = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\p{N}]{3,}/gu;

/** So many words must two claims share, and so large a part of the smaller one. */
const LEAST_SHARED = 4;
const LEAST_PART = 0.5;

/** The longest claim that is compared, in UTF-16 units. */
const LONGEST = 1000;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.slice(0, LONGEST).match(WORD) ?? []).map((word) => word.toLowerCase()));

/** The words of what an attribution gives; of its sentence where that is not known. */
function claimOf({ document }: Article, { content, sentence }: Attribution): ReadonlySet<string> {
  const spans = content.length > 0 ? content : [sentence];
  return wordsOf(spans.map(({ start, end }) => document.text.slice(start, end)).join(' '));
}

/** The attribution of `linked` that gives the same claim as one of `article`, the nearest one; null where none does. */
export function sameClaim(article: Article, attribution: Attribution, linked: Article): Attribution | null {
  const claim = claimOf(article, attribution);
  let best: Attribution | null = null;
  let most = 0;
  for (const candidate of linked.attributions) {
    const other = claimOf(linked, candidate);
    let shared = 0;
    for (const word of claim) if (other.has(word)) shared += 1;
    const part = shared / Math.max(1, Math.min(claim.size, other.size));
    if (shared < LEAST_SHARED || part < LEAST_PART || shared <= most) continue;
    best = candidate;
    most = shared;
  }
  return best;
}
