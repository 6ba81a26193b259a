/** What is needed of one block to resolve sources, read once and kept as long as the block's analysis is. */
import { keptWith } from '../../document/kept-with.ts';
import type { BlockAnalysis, BlockKind, RawQuotation } from '../extraction/types.ts';
import { hasHint, outletHints, readOutlet } from '../outlets/index.ts';
import type { Outlet } from '../outlets/types.ts';
import { BlockWords } from './block-words.ts';
import type { NameMention } from './name-mention.ts';
import { findNames } from './names.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { tellerOf } from './teller.ts';

/** A block's words and names, and the noun phrase of each of its attributions. */
export interface BlockReading {
  readonly analysis: BlockAnalysis;
  readonly words: BlockWords;
  /** True for a title or heading. */
  readonly heading: boolean;
  readonly names: readonly NameMention[];
  /** By position of the attribution; null where nobody is given. */
  readonly phrases: readonly (NounPhrase | null)[];
  /** By position of the attribution: the outlet that its source names or describes. */
  readonly outlets: readonly (Outlet | null)[];
  /** The quotations that stand in no other, in text order. */
  readonly quotes: readonly RawQuotation[];
}

/** The position of the first name that ends after a token; names stand in text order. */
export function nameFrom({ names }: BlockReading, token: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).name.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position of the name that holds a token, else -1. */
export function nameAt(reading: BlockReading, token: number): number {
  const i = nameFrom(reading, token);
  const name = reading.names[i]?.name;
  return name && name.from <= token ? i : -1;
}

/** The index of the sentence that a token stands in. */
export function sentenceAt({ sentences: { first, count } }: BlockAnalysis, token: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[middle] as number) <= token) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** True for a token inside a quotation. */
export function isQuoted({ quotes, words }: BlockReading, token: number): boolean {
  const place = words.tokens.start[token] ?? 0;
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as RawQuotation).end <= place) low = middle + 1;
    else high = middle;
  }
  return (quotes[low]?.start ?? Number.POSITIVE_INFINITY) <= place;
}

const kept = keptWith<BlockAnalysis, BlockReading>();

/** Reads a block, or hands back what was read of the same analysis before. */
export function readBlock(analysis: BlockAnalysis, kind: BlockKind): BlockReading {
  let reading = kept.get(analysis);
  if (!reading) {
    reading = read(analysis, kind);
    kept.set(analysis, reading);
  }
  return reading;
}

function read(analysis: BlockAnalysis, kind: BlockKind): BlockReading {
  const { text, tokens, sentences, attributions, quotations } = analysis;
  const words = new BlockWords(text, tokens);
  const phrases: (NounPhrase | null)[] = [];
  for (const { source } of attributions) {
    const phrase = source && readNounPhrase(words, words.tokenAt(source.start), words.tokenAt(source.end));
    phrases.push(phrase && (tellerOf(words, phrase) ?? phrase));
  }
  const quotes = quotations.some(({ nested }) => nested) ? quotations.filter(({ nested }) => !nested) : quotations;
  const names = isTitleCase(words, kind) ? [] : findNames(words, sentences);
  const opens = (token: number): boolean => token === sentences.first[sentenceAt(analysis, token)];
  const hints = attributions.length > 0 ? outletHints(tokens, text) : [];
  const outlets: (Outlet | null)[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i];
    const hinted = phrase && hasHint(hints, tokens.start[phrase.from] ?? 0, tokens.end[phrase.to - 1] ?? 0);
    outlets.push(hinted ? readOutlet(words.slice(phrase), opens(phrase.from)) : null);
  }
  const heading = kind === 'title' || kind === 'heading';
  return { analysis, words, heading, names, phrases: phrases.slice(), outlets: outlets.slice(), quotes };
}

/** True for a heading whose words all have capitals: capitals tell no names there. */
function isTitleCase(words: BlockWords, kind: BlockKind): boolean {
  // a caption may be little but names
  if (
    words.count > 40 ||
    kind === 'caption' ||
    (kind !== 'title' && kind !== 'heading' && /[.!?]["”’']?$/.test(words.text.slice(-2)))
  )
    return false;
  let [capital, long] = [0, 0];
  for (let i = 1; i < words.count; i++) {
    if (!words.isWord(i) || words.word(i).length < 4) continue;
    long++;
    if (words.isCapital(i)) capital++;
  }
  return long > 3 && capital / long > 0.75;
}
