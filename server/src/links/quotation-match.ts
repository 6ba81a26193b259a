/** Whether a quotation stands in a text: word for word, altered, or not at all. */
import { diffArrays } from 'diff';

/** What was found. `similarity` is the share of the quotation's words that the nearest passage has in order. */
export type QuotationMatch =
  | { readonly kind: 'verbatim' }
  | { readonly kind: 'altered'; readonly similarity: number; readonly passage: string; readonly difference: string }
  | { readonly kind: 'absent' };

interface Word {
  readonly text: string;
  /** Without case, accents and punctuation: what is compared. */
  readonly key: string;
}

const words = (text: string): Word[] =>
  [...text.matchAll(/[A-Za-zÀ-ɏ\p{N}]+(?:['’.,-][A-Za-zÀ-ɏ\p{N}]+)*/gu)].map(([word]) => ({
    text: word,
    key: word
      .normalize('NFKD')
      .replace(/[\p{M}'’.,-]/gu, '')
      .toLowerCase(),
  }));

/** An ellipsis, or a bracketed word of the writer's, stands for words left out or put in: either side is a piece. */
const pieces = (quotation: string): Word[][] =>
  quotation
    .split(/\[[^\]]{0,80}\]|\(\.\.\.\)|…|\.{3,}|\. \. \./u)
    .map(words)
    .filter((piece) => piece.length > 0);

function indexOf(haystack: readonly Word[], needle: readonly Word[], from: number): number {
  const first = needle[0]?.key;
  for (let i = from; i + needle.length <= haystack.length; i++)
    if (haystack[i]?.key === first && needle.every((word, k) => haystack[i + k]?.key === word.key)) return i;
  return -1;
}

/** Below this share of words in common a passage is another sentence, not an altered one. */
const ALTERED = 0.6;

/**
 * The stretch of `page` that shares most words with the quotation at about the same distances: word pairs vote for where
 * the quotation would begin. Linear in the page for any quotation of bounded length.
 */
function nearestStart(page: readonly Word[], quoted: readonly Word[]): number | null {
  const pairs = new Map<string, number[]>();
  for (let i = 0; i + 1 < quoted.length; i++) {
    const pair = `${quoted[i]?.key} ${quoted[i + 1]?.key}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), i]);
  }
  const votes = new Map<number, number>();
  for (let i = 0; i + 1 < page.length; i++)
    for (const at of pairs.get(`${page[i]?.key} ${page[i + 1]?.key}`) ?? []) {
      const bucket = Math.floor((i - at) / 4);
      for (const near of [bucket, bucket + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
    }
  let best: number | null = null;
  let most = 0;
  for (const [bucket, count] of votes)
    if (count > most) {
      best = bucket * 4 - 4;
      most = count;
    }
  return best;
}

/** Words that only one side has, marked as an editor would: [-left out-] and {+put in+}. */
function mark(passage: readonly Word[], quoted: readonly Word[]) {
  const changes = diffArrays(
    passage.map((word) => word.key),
    quoted.map((word) => word.key),
  );
  let p = 0;
  let q = 0;
  let common = 0;
  const out: string[] = [];
  const show = (list: readonly Word[], from: number, count: number) =>
    list
      .slice(from, from + count)
      .map((word) => word.text)
      .join(' ');
  changes.forEach((change, index) => {
    const count = change.count ?? change.value.length;
    const edge = index === 0 || index === changes.length - 1;
    if (change.removed) {
      if (!edge) out.push(`[-${show(passage, p, count)}-]`);
      p += count;
    } else if (change.added) {
      out.push(`{+${show(quoted, q, count)}+}`);
      q += count;
    } else {
      out.push(show(quoted, q, count));
      common += count;
      p += count;
      q += count;
    }
  });
  return { common, text: out.join(' ') };
}

/** The longest quotation that is compared, in words; of a longer one, so many from its beginning. */
const LONGEST = 400;

/**
 * Looks for a quotation in a page's article text. Case, accents, punctuation and styles of quotation mark do not count;
 * an ellipsis or a bracket in the quotation may stand for any words.
 */
export function matchQuotation(quotation: string, pageText: string): QuotationMatch {
  const page = words(pageText);
  const parts = pieces(quotation);
  let from = 0;
  const inOrder = parts.every((part) => {
    const at = indexOf(page, part, from);
    from = at + part.length;
    return at >= 0;
  });
  if (inOrder) return { kind: 'verbatim' };
  const quoted = parts.flat().slice(0, LONGEST);
  const start = nearestStart(page, quoted);
  if (start === null) return { kind: 'absent' };
  const passage = page.slice(Math.max(0, start), start + quoted.length + 12);
  const { common, text } = mark(passage, quoted);
  const similarity = common / quoted.length;
  if (similarity < ALTERED) return { kind: 'absent' };
  return { kind: 'altered', similarity, passage: passage.map((word) => word.text).join(' '), difference: text };
}
