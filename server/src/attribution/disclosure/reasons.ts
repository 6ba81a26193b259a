/** Where an article says that somebody is not named, and why. */
import { keptWith } from '../../document/kept-with.ts';
import type { Span } from '../../document/types.ts';
import type { BlockAnalysis } from '../extraction/types.ts';
import { ANONYMITY, CONCRETE, CONNECTOR, DIRECT, HINT, REASON, REASON_BEFORE, STOCK } from './patterns.ts';

/** Words that say that a source is not named, in prose offsets, with the reason where one is given. */
export interface AnonymityPhrase extends Span {
  readonly sentence: number;
  readonly reason: (Span & { readonly text: string; readonly stock: boolean }) | null;
}

const LONGEST_REASON = 240;

const kept = keptWith<BlockAnalysis, readonly AnonymityPhrase[]>();

/** The anonymity phrases of a block, in text order; kept as long as its analysis is. */
export function anonymityPhrasesOf(analysis: BlockAnalysis): readonly AnonymityPhrase[] {
  let phrases = kept.get(analysis);
  if (!phrases) {
    phrases = HINT.test(analysis.text) ? read(analysis) : [];
    kept.set(analysis, phrases);
  }
  return phrases;
}

/** The phrases of a sentence and of those up to `reach` away from it. */
export function phrasesAround(
  phrases: readonly AnonymityPhrase[],
  sentence: number,
  reach: number,
): readonly AnonymityPhrase[] {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.sentence ?? 0) < sentence - reach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < phrases.length && (phrases[end]?.sentence ?? 0) <= sentence + reach) end++;
  return phrases.slice(low, end);
}

function reasonIn(text: string, from: number, until: number): AnonymityPhrase['reason'] {
  const words = (REASON.exec(text.slice(from, Math.min(until, from + LONGEST_REASON)))?.[0] ?? '').replace(
    /[\s,]+$/,
    '',
  );
  if (words.split(/\s+/).length < 3) return null;
  return { start: from, end: from + words.length, text: words, stock: STOCK.test(words) && !CONCRETE.test(words) };
}

function read({ text, tokens, sentences }: BlockAnalysis): AnonymityPhrase[] {
  const found: AnonymityPhrase[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const from = tokens.start[sentences.first[s] as number] ?? 0;
    const until = tokens.end[(sentences.first[s + 1] as number) - 1] ?? text.length;
    const sentence = text.slice(from, until);
    if (!HINT.test(sentence)) continue;
    let end = 0;
    for (const match of ANONYMITY.all(sentence)) {
      if (match.index < end) continue;
      end = match.index + match[0].length;
      const after = CONNECTOR.exec(sentence.slice(end, end + 160));
      const connector = after?.[1];
      const start = connector && after ? from + end + after[0].length - connector.length : -1;
      // "Citing the rules, she asked not to be named": the reason may stand before
      const before = REASON_BEFORE.exec(sentence.slice(0, match.index));
      const reason =
        start >= 0
          ? reasonIn(text, start, until)
          : before?.[1]
            ? reasonIn(text, from + before.index + before[0].indexOf(before[1]), from + match.index)
            : null;
      found.push({ start: from + match.index, end: from + end, sentence: s, reason });
    }
    const direct = DIRECT.exec(sentence);
    if (direct && !found.some((phrase) => phrase.sentence === s && phrase.reason)) {
      const start = from + direct.index + (/^\s*/.exec(direct[0])?.[0].length ?? 0);
      found.push({ start, end: start + direct[0].trim().length, sentence: s, reason: reasonIn(text, start, until) });
    }
  }
  return found;
}
